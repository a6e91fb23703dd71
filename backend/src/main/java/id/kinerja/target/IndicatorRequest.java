package id.kinerja.target;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as its author has written it so far. Numbers: zero or more, up to 14 digits and 4 decimal places. */
public record IndicatorRequest(
        @Schema(description = "Id of the indicator to keep; absent for a new one.") UUID id,
        @Schema(description = "Absent for a measure of success in words, which has neither unit, direction, accumulation nor numbers.", examples = "TIME")
                Aspect aspect,
        @Size(max = IndicatorRequest.MAX_DESCRIPTION) @Schema(description = "What is measured, or the measure of success in words.", examples = "Rata-rata lama penyelesaian surat")
                String description,
        @Size(max = 50) @Schema(examples = "hari kerja") String unitOfMeasure,
        @Schema(examples = "LOWER_BETTER") Direction direction,
        @Schema(description = "How the realisations of several periods become one.", examples = "AVERAGE")
                Accumulation accumulation,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Where it stood before.", examples = "3.5")
                BigDecimal baseline,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Not for a range.", examples = "2")
                BigDecimal targetValue,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Only for a range.") BigDecimal rangeLow,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(maximum = "99999999999999.9999", description = "Only for a range.") BigDecimal rangeHigh,
        @Schema(description = "Absent: MANUAL, recorded by the employee. What fills itself has one fitting unit, direction and accumulation.",
                examples = "ON_TIME_RATE") IndicatorSource source) {

    static final int MAX_DESCRIPTION = 500;

    public IndicatorRequest {
        boolean measured = aspect != null;
        description = description == null ? "" : description.strip();
        unitOfMeasure = !measured || unitOfMeasure == null ? "" : unitOfMeasure.strip();
        direction = measured ? direction : null;
        accumulation = measured ? accumulation : null;
        baseline = measured ? plain(baseline) : null;
        targetValue = measured ? plain(targetValue) : null;
        rangeLow = measured ? plain(rangeLow) : null;
        rangeHigh = measured ? plain(rangeHigh) : null;
        source = measured && source != null ? source : IndicatorSource.MANUAL;
    }

    /** Recorded by the employee. */
    public IndicatorRequest(UUID id, Aspect aspect, String description, String unitOfMeasure, Direction direction, Accumulation accumulation,
            BigDecimal baseline, BigDecimal targetValue, BigDecimal rangeLow, BigDecimal rangeHigh) {
        this(id, aspect, description, unitOfMeasure, direction, accumulation, baseline, targetValue, rangeLow, rangeHigh, IndicatorSource.MANUAL);
    }

    /** As a measure of success in words. */
    IndicatorRequest inWords() {
        return new IndicatorRequest(id, null, description, "", null, null, null, null, null, null);
    }

    /** So that 2, 2.0 and the stored 2.0000 are equal. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
