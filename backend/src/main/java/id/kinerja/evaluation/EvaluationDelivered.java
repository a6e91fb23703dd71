package id.kinerja.evaluation;

import java.time.Instant;
import java.util.UUID;

/**
 * A result was handed to its employee: the clock of an objection starts, anew where an earlier result was withdrawn. Fired inside the
 * transaction, after the rows are written.
 */
public record EvaluationDelivered(UUID evaluationId, UUID employeeId, UUID assessorId, UUID periodId, Instant deliveredAt) {}
