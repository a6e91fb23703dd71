package id.kinerja.feedback.dialogue;

import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dialogue without its lists: one row of one statement.
 *
 * @param sha256 of what both confirmed, or null
 */
record DialogueHeader(
        UUID id, UUID cycleId, UUID periodId, String periodLabel, PersonRef employee, PersonRef assessor, DialogueStatus status,
        LocalDate plannedOn, LocalDate heldOn, String notes, String cancelReason, Instant employeeConfirmedAt,
        Instant assessorConfirmedAt, String sha256, int openAgreements, long version) {

    boolean isConfirmedBy(DialogueParty party) {
        return (party == DialogueParty.EMPLOYEE ? employeeConfirmedAt : assessorConfirmedAt) != null;
    }
}
