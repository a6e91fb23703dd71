package id.kinerja.cycle.extension;

import java.time.LocalDate;
import java.util.UUID;

/**
 * More time was given in a period. Fired inside the transaction that gives it.
 *
 * @param unitId with the units below it; null together with {@code employeeId} for everybody
 * @param employeeId one person; null otherwise
 */
public record PeriodExtended(UUID extensionId, UUID periodId, UUID unitId, UUID employeeId, LocalDate dueOn, String reason) {}
