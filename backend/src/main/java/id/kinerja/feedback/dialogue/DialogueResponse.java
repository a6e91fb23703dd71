package id.kinerja.feedback.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dialogue with all that belongs to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dialogue")
public record DialogueResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        UUID periodId,
        @Schema(maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(required = true) DialogueStatus status,
        @Schema(description = "Which of the two the caller is; absent for a reader.") DialogueParty party,
        @Schema(required = true) LocalDate plannedOn,
        LocalDate heldOn,
        @Schema(required = true, maxItems = 20) List<AgendaPoint> agenda,
        @Schema(maxLength = 8000) String notes,
        @Schema(required = true, maxItems = 10) List<Agreement> agreements,
        @Schema(required = true, maxItems = 200) List<Addition> additions,
        @Schema(maxLength = 500) String cancelReason,
        Instant employeeConfirmedAt,
        Instant assessorConfirmedAt,
        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of what both confirmed.") String sha256,
        @Schema(required = true, minimum = "0") long version,
        @Schema(required = true, maxItems = 5) List<DialogueAction> allowedActions) {

    static DialogueResponse of(DialogueHeader from, DialogueLists lists, DialogueParty party) {
        return new DialogueResponse(
                from.id(), from.cycleId(), from.periodId(), from.periodLabel(), from.employee(), from.assessor(), from.status(), party,
                from.plannedOn(), from.heldOn(), lists.agenda(), from.notes(), lists.agreements(), lists.additions(),
                from.cancelReason(), from.employeeConfirmedAt(), from.assessorConfirmedAt(), from.sha256(), from.version(),
                party == null ? List.of() : DialogueAction.allowed(from, party));
    }
}
