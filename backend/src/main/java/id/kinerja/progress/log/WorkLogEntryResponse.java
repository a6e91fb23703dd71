package id.kinerja.progress.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.progress.evidence.EvidenceItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of somebody's log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkLogEntry", description = "What somebody did; never changed, only corrected by another entry.")
public record WorkLogEntryResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, examples = "DAY") WorkLogSpan span,
        @Schema(required = true, examples = "2026-03-17") LocalDate workedOn,
        @Schema(required = true, maxLength = 1000, examples = "Melayani 9 permohonan surat keterangan di loket") String done,
        UUID targetId,
        @Schema(maxLength = 500) String targetTitle,
        UUID indicatorId,
        @Schema(maxLength = 500) String indicatorDescription,
        @Schema(maxLength = 50, examples = "surat") String unitOfMeasure,
        @Schema(required = true, description = "True where its indicator is told in words, so that it has no quantity.") boolean inWords,
        @Schema(minimum = "0", description = "In the unit of measure, up to four decimals.", examples = "9") BigDecimal quantity,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true, description = "True where it was recorded later after its day than the office has set.") boolean late,
        @Schema(description = "The entry that this one corrects.") UUID replacesId,
        @Schema(description = "The entry that corrects this one.") UUID replacedById,
        @Schema(maxLength = 1000, description = "Why it corrects another.") String reason,
        @Schema(description = "The realisation in which it was counted or told.") UUID realisationId,
        @Schema(required = true, maxItems = 10) List<EvidenceItem> evidence,
        @Schema(required = true, maxItems = 2) List<WorkLogAction> allowedActions) {

    static WorkLogEntryResponse of(WorkLogItem entry, List<EvidenceItem> evidence, boolean late, boolean own) {
        return new WorkLogEntryResponse(
                entry.id(), entry.cycleId(), entry.employeeId(), entry.span(), entry.workedOn(), entry.done(), entry.targetId(),
                entry.targetTitle(), entry.indicatorId(), entry.indicatorText(), entry.unitOfMeasure(), entry.inWords(), entry.quantity(),
                entry.recordedAt(), late, entry.replacesId(), entry.replacedById(), entry.reason(), entry.realisationId(), evidence,
                WorkLogAction.allowed(own, entry));
    }
}
