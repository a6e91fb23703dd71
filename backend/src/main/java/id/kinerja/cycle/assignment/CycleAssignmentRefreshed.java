package id.kinerja.cycle.assignment;

import java.util.UUID;

/**
 * A person's place in a cycle was taken anew from today's assignments. Fired within the transaction: a feature whose work stands against
 * it (a plan that the former assessor established) throws a problem, and everything stays as it was.
 *
 * @param formerAssessorId null if there was none
 * @param assessorId null if there is none
 */
public record CycleAssignmentRefreshed(UUID cycleId, UUID employeeId, UUID formerAssessorId, UUID assessorId) {}
