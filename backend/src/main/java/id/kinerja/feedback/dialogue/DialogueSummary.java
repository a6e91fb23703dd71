package id.kinerja.feedback.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dialogue in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DialogueSummary")
public record DialogueSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        UUID periodId,
        @Schema(maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(required = true) DialogueStatus status,
        @Schema(required = true) LocalDate plannedOn,
        LocalDate heldOn,
        @Schema(required = true, description = "True where it waits for the caller to confirm.") boolean waitsForMe,
        @Schema(required = true, minimum = "0") int openAgreements) {

    static DialogueSummary of(DialogueHeader from, DialogueParty party) {
        return new DialogueSummary(
                from.id(), from.cycleId(), from.periodId(), from.periodLabel(), from.employee(), from.assessor(), from.status(),
                from.plannedOn(), from.heldOn(),
                party != null && from.status() == DialogueStatus.RECORDED && !from.isConfirmedBy(party), from.openAgreements());
    }
}
