package id.kinerja.progress;

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

/** What should have been recorded, and why it was not. */
public record CorrectionRequest(
        @DecimalMin("0") @Digits(integer = 14, fraction = 4)
                @Schema(maximum = "99999999999999.9999", description = "In the indicator's unit of measure, up to four decimals; absent where success is measured in words.", examples = "11")
                BigDecimal value,
        @Size(max = 2000) @Schema(examples = "11 surat, satu dihitung dua kali") String note,
        @NotNull @Schema(required = true, examples = "2026-03-17") LocalDate occurredOn,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Satu surat terhitung dua kali") String reason,
        @Size(max = 10)
                @Schema(maxItems = 10, description = "Own evidence; that of the corrected entry may be named again.")
                List<@NotNull UUID> evidenceIds) {

    public CorrectionRequest {
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
    }

    Realisation.Achieved achieved() {
        return new Realisation.Achieved(value, note, occurredOn);
    }
}
