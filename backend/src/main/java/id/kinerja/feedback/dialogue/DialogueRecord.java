package id.kinerja.feedback.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that an official form of a dialogue shows. Until both have confirmed, {@code sha256} is null and the words may change.
 *
 * @param periodLabel null, as the id, where the talk belongs to no period
 */
public record DialogueRecord(
        UUID id, UUID cycleId, UUID periodId, String periodLabel, Party employee, Party assessor, DialogueStatus status,
        LocalDate plannedOn, LocalDate heldOn, List<AgendaPoint> agenda, String notes, List<Agreement> agreements,
        List<Addition> additions, String sha256) {

    /** @param confirmedAt null until this person has confirmed */
    public record Party(UUID employeeId, String name, Instant confirmedAt) {}
}
