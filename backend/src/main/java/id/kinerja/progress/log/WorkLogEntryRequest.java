package id.kinerja.progress.log;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, when, and for what. */
@Schema(name = "WorkLogEntryRequest")
public record WorkLogEntryRequest(
        @NotNull @Schema(required = true, description = "Today or earlier, within an open cycle.", examples = "2026-03-17") LocalDate workedOn,
        @Schema(description = "DAY where absent.") WorkLogSpan span,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Melayani 9 permohonan surat keterangan di loket") String done,
        @Schema(description = "A target of one's own plan in force.") UUID targetId,
        @Schema(description = "An indicator of that target.") UUID indicatorId,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4)
                @Schema(maximum = "99999999999999.9999", description = "In the indicator's unit of measure; only with an indicator.", examples = "9")
                BigDecimal quantity,
        @Size(max = 10) @Schema(maxItems = 10, description = "Own evidence that was added before.") List<@NotNull UUID> evidenceIds) {

    public WorkLogEntryRequest {
        span = span == null ? WorkLogSpan.DAY : span;
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
    }
}
