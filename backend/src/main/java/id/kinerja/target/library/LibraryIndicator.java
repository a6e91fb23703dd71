package id.kinerja.target.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How success is measured; the numbers are proposals that everybody fits to the own work. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How success is measured; the numbers are proposals.")
public record LibraryIndicator(
        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true, examples = "TIME") Aspect aspect,
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Rata-rata lama penyelesaian surat") String description,
        @NotNull @Size(max = 50) @Column(name = "unit_of_measure") @Schema(required = true, examples = "hari kerja") String unitOfMeasure,
        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true, examples = "LOWER_BETTER") Direction direction,
        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true, examples = "AVERAGE") Accumulation accumulation,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Column(name = "target_value", precision = 18, scale = 4)
                @Schema(maximum = "99999999999999.9999", examples = "2") BigDecimal targetValue,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Column(name = "range_low", precision = 18, scale = 4)
                @Schema(maximum = "99999999999999.9999") BigDecimal rangeLow,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Column(name = "range_high", precision = 18, scale = 4)
                @Schema(maximum = "99999999999999.9999") BigDecimal rangeHigh,
        @Enumerated(EnumType.STRING) @Schema(description = "Absent: MANUAL, recorded by the employee. What fills itself has one fitting unit, direction"
                + " and accumulation.", examples = "ON_TIME_RATE") IndicatorSource source) {

    public LibraryIndicator {
        source = source == null ? IndicatorSource.MANUAL : source;
    }

    /** Recorded by the employee. */
    public static LibraryIndicator recorded(Aspect aspect, String description, String unitOfMeasure, Direction direction, Accumulation accumulation,
            BigDecimal targetValue, BigDecimal rangeLow, BigDecimal rangeHigh) {
        return new LibraryIndicator(aspect, description, unitOfMeasure, direction, accumulation, targetValue, rangeLow, rangeHigh, IndicatorSource.MANUAL);
    }
}
