package id.kinerja.evaluation.slice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Open evaluations of somebody have another assessor. Fired inside the transaction that hands them over, after the rows are written.
 *
 * @param earlierAssessorIds who has a slice to write
 */
public record EvaluationsHandedOver(UUID employeeId, UUID assessorId, LocalDate changedOn, List<UUID> earlierAssessorIds) {}
