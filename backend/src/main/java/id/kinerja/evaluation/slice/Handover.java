package id.kinerja.evaluation.slice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another assessor of a person from a day on.
 *
 * @param reason may be null
 */
public record Handover(UUID cycleId, UUID employeeId, UUID assessorId, LocalDate changedOn, String reason) {}
