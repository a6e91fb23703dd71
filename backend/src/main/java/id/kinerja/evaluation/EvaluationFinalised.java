package id.kinerja.evaluation;

import java.util.UUID;

/** A result changes no more. Fired inside the transaction that makes it final, after the rows are written. */
public record EvaluationFinalised(UUID evaluationId, UUID employeeId) {}
