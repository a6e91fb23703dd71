package id.kinerja.cycle.assignment;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's frozen place in a cycle. */
@Schema(description = "A person's frozen place in a cycle.")
public record CycleAssignmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) FrozenPerson employee,
        @Schema(maxLength = 200) String positionTitle,
        UnitRef unit,
        @Schema(description = "Absent where nobody assesses the person.") PersonRef assessor,
        @Schema(description = "The assessor's assessor, who decides objections; absent where that is nobody of this office.") PersonRef superior,
        @Schema(description = "Absent where there is none.") FrozenProblem problem,
        @Schema(required = true) Instant frozenAt,
        @Schema(required = true, maxItems = 1) List<CycleAssignmentAction> allowedActions) {

    public CycleAssignmentResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
