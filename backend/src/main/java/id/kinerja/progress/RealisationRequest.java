package id.kinerja.progress;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was achieved, on which indicator and in which period. */
public record RealisationRequest(
        @NotNull @Schema(required = true) UUID indicatorId,
        @NotNull @Schema(required = true) UUID periodId,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4)
                @Schema(maximum = "99999999999999.9999", description = "In the indicator's unit of measure, up to four decimals; absent where success is measured in words.", examples = "12.5")
                BigDecimal value,
        @Size(max = 2000) @Schema(description = "Required where there is no value.", examples = "12 surat selesai pada hari yang sama") String note,
        @NotNull @Schema(required = true, description = "Day of the achievement, within the period and not in the future.", examples = "2026-03-17")
                LocalDate occurredOn,
        @Size(max = 10) @Schema(maxItems = 10, description = "Own evidence that was added before.") List<@NotNull UUID> evidenceIds) {

    public RealisationRequest {
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
    }

    Realisation.Achieved achieved() {
        return new Realisation.Achieved(value, note, occurredOn);
    }
}
