package id.kinerja.progress.computed;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose work of which days fills a plan's indicators.
 *
 * @param unitId where the person works in that cycle, or null
 * @param from the first day of the cycle
 * @param to the last day of the period, or today if that is earlier
 */
public record ComputedSpan(UUID employeeId, UUID unitId, LocalDate from, LocalDate to) {

    boolean hasBegun() {
        return from != null && !to.isBefore(from);
    }
}
