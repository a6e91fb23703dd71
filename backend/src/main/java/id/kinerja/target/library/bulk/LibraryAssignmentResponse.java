package id.kinerja.target.library.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.organization.assignment.PositionKind;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given to whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LibraryAssignment", description = "What was given to whom.")
public record LibraryAssignmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        UnitRef unit,
        @Schema(maxLength = 200) String positionTitle,
        PositionKind positionKind,
        @Schema(required = true, maxItems = 20) List<@Size(max = 500) String> titles,
        @Schema(required = true) Instant assignedAt,
        @Schema(required = true, maxLength = 400) String assignedBy,
        @Schema(required = true, minimum = "0", description = "People who got at least one target.") int people,
        @Schema(required = true, minimum = "0") int targets,
        @Schema(required = true, description = "Until when it can be undone.") Instant undoUntil,
        Instant undoneAt,
        @Schema(minimum = "0", description = "How many targets were taken back; those that their owners had touched stayed.") Integer takenBack,
        @Schema(required = true, maxItems = 1) List<LibraryAssignmentAction> allowedActions) {}
