package id.kinerja.target;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as its author has written it so far. Numbers: zero or more, up to 14 digits and 4 decimal places. */
public record IndicatorRequest(
        @Schema(description = "Id of the indicator to keep; absent for a new one.") UUID id,
        @NotNull @Schema(examples = "TIME") Aspect aspect,
        @Size(max = 500) @Schema(description = "What is measured.", examples = "Rata-rata lama penyelesaian surat")
                String description,
        @Size(max = 50) @Schema(examples = "hari kerja") String unitOfMeasure,
        @NotNull @Schema(examples = "LOWER_BETTER") Direction direction,
        @NotNull @Schema(description = "How the realisations of several periods become one.", examples = "AVERAGE")
                Accumulation accumulation,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Where it stood before.", examples = "3.5")
                BigDecimal baseline,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Not for a range.", examples = "2")
                BigDecimal targetValue,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Only for a range.") BigDecimal rangeLow,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Only for a range.") BigDecimal rangeHigh) {

    public IndicatorRequest {
        description = description == null ? "" : description.strip();
        unitOfMeasure = unitOfMeasure == null ? "" : unitOfMeasure.strip();
        baseline = plain(baseline);
        targetValue = plain(targetValue);
        rangeLow = plain(rangeLow);
        rangeHigh = plain(rangeHigh);
    }

    /** So that 2, 2.0 and the stored 2.0000 are equal. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
