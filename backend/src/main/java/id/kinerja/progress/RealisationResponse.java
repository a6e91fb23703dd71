package id.kinerja.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.progress.evidence.EvidenceItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry with its proof. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Realisation", description = "What was achieved on an indicator; never changed, only corrected by another entry.")
public record RealisationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID indicatorId,
        @Schema(required = true) UUID periodId,
        @Schema(minimum = "0", description = "In the indicator's unit of measure, up to four decimals; absent for an entry in words.", examples = "12.5")
                BigDecimal value,
        @Schema(maxLength = 2000, examples = "12 surat selesai pada hari yang sama") String note,
        @Schema(required = true, examples = "2026-03-17") LocalDate occurredOn,
        @Schema(required = true) Instant recordedAt,
        @Schema(description = "The entry that this one corrects.") UUID replacesId,
        @Schema(description = "The entry that corrects this one, which therefore counts no more.") UUID replacedById,
        @Schema(maxLength = 1000, description = "Why it corrects another.") String reason,
        @Schema(required = true, maxItems = 10) List<EvidenceItem> evidence,
        @Schema(required = true, maxItems = 31, description = "Entries of the work log that it counts.") List<UUID> logEntryIds,
        @Schema(required = true, maxItems = 1) List<RealisationAction> allowedActions) {

    static RealisationResponse of(RealisationEntry entry, List<EvidenceItem> evidence, boolean correctable) {
        return new RealisationResponse(
                entry.id(), entry.indicatorId(), entry.periodId(), entry.value(), entry.note(), entry.occurredOn(),
                entry.recordedAt(), entry.replacesId(), entry.replacedById(), entry.reason(), evidence, entry.logEntryIds(),
                correctable && entry.replacedById() == null ? List.of(RealisationAction.CORRECT) : List.of());
    }

    public RealisationResponse withLogEntries(List<UUID> entries) {
        return new RealisationResponse(
                id, indicatorId, periodId, value, note, occurredOn, recordedAt, replacesId, replacedById, reason, evidence, entries,
                allowedActions);
    }
}
