package id.kinerja.organization.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds which position of which unit, from when to when, assessed by whom. */
@Schema(description = "Who holds which position of which unit, from when to when, assessed by whom.")
public record AssignmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, maxLength = 200) String positionTitle,
        @Schema(required = true) PositionKind positionKind,
        @Schema(maxLength = 10) String echelon,
        @Schema(required = true, description = "True if the holder of this position heads the unit.") boolean headsUnit,
        @Schema(description = "Absent where nobody of this office assesses the person.") PersonRef assessor,
        @Schema(required = true) LocalDate startsOn,
        @Schema(description = "Last day; absent until further notice.") LocalDate endsOn,
        @Schema(required = true) AssignmentKind kind,
        @Schema(required = true, maxItems = 1) List<AssignmentAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public AssignmentResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
