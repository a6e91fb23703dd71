package id.kinerja.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One recorded entry as other features read it.
 *
 * @param lineageId the indicator through all versions of its plan
 * @param replacesId the entry that this one corrects, or null
 * @param replacedById the entry that corrects this one, or null; such an entry counts no more
 * @param reason why it corrects another, or null
 * @param logEntryIds entries of the work log whose quantities it counts
 */
public record RealisationEntry(
        UUID id, UUID indicatorId, UUID lineageId, UUID periodId, BigDecimal value, String note, LocalDate occurredOn,
        Instant recordedAt, UUID replacesId, UUID replacedById, String reason, List<UUID> logEntryIds) {}
