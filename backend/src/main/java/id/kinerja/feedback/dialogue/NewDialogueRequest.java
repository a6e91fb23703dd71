package id.kinerja.feedback.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A talk to plan. */
@Schema(name = "NewDialogueRequest")
public record NewDialogueRequest(
        @NotNull @Schema(required = true) UUID cycleId,
        @Schema(description = "With whom, for an assessor; the caller where absent.") UUID employeeId,
        @NotNull @Schema(required = true, examples = "2026-06-18") LocalDate plannedOn,
        @Schema(description = "The period whose evaluation it prepares or follows.") UUID periodId,
        @Size(max = 10) @Schema(maxItems = 10, description = "The caller's points.") List<@NotBlank @Size(max = 300) String> agenda) {

    public NewDialogueRequest {
        agenda = agenda == null ? List.of() : agenda;
    }
}
