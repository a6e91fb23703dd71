package id.kinerja.cycle.assignment;

import java.util.UUID;

/**
 * A person's place in a cycle was taken anew from today's assignments. Fired within the transaction: a feature whose work stands against
 * it throws a problem, and everything stays as it was. {@link PlaceChanged} follows where the place is really another one.
 *
 * @param formerAssessorId null if there was none
 * @param assessorId null if there is none
 */
public record CycleAssignmentRefreshed(UUID cycleId, UUID employeeId, UUID formerAssessorId, UUID assessorId) {}
