package id.kinerja.progress.log;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as it is read: one row of one statement.
 *
 * @param inWords whether its indicator is told in words, so that it counts without a quantity
 * @param outcome what became of it, or null
 */
record WorkLogItem(
        UUID id, UUID cycleId, UUID employeeId, WorkLogSpan span, LocalDate workedOn, UUID targetId, String targetTitle,
        UUID indicatorId, UUID lineageId, String indicatorText, String unitOfMeasure, boolean inWords, BigDecimal quantity, String done,
        Instant recordedAt, UUID replacesId, String reason, WorkLogOutcome outcome, UUID replacedById, UUID realisationId) {

    /** Whether it says enough to be counted. */
    boolean tellsAResult() {
        return inWords || quantity != null;
    }
}
