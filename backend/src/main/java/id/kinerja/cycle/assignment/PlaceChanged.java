package id.kinerja.cycle.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's place in a running cycle is another one: another assessor, post or unit. Fired after the place was written, inside the
 * transaction that writes it, so that what follows from it (a period cut into dated parts) happens with it or not at all.
 *
 * @param previousAssessorId null if there was none; equal to the new one where only post or unit changed
 * @param newAssessorId null if there is none
 * @param changedOn first day of the new place: that of the assignment behind it, or the day of the change where the assignment is older
 * @param reason as the personnel officer gave it; null if none was given
 */
public record PlaceChanged(UUID cycleId, UUID employeeId, UUID previousAssessorId, UUID newAssessorId, LocalDate changedOn, String reason) {}
