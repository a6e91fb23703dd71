package id.kinerja.evaluation;

import java.util.UUID;

/**
 * The assessor withdrew a signature. Fired inside the transaction, after the rows are written.
 *
 * @param wasDelivered whether the employee had the result already
 * @param reason read by the employee where it was delivered
 */
public record EvaluationUnsigned(UUID evaluationId, UUID employeeId, UUID assessorId, UUID periodId, boolean wasDelivered, String reason) {}
