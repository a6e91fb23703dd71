package id.kinerja.employee.confirmation;

import java.util.UUID;

/**
 * The personnel office has given somebody another assessor because the person said that the recorded one was wrong. Fired inside the
 * transaction, after the assignment was written; places in running cycles follow.
 */
public record AssessorCorrected(UUID employeeId, String reason) {}
