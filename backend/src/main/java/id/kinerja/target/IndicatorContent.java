package id.kinerja.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is stored; numbers with a scale of 4. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Indicator")
public record IndicatorContent(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The same in every version of the plan that holds this indicator.")
                UUID lineageId,
        @Schema(description = "Absent, as direction and accumulation, of a measure of success in words.", examples = "TIME") Aspect aspect,
        @Schema(required = true, maxLength = IndicatorRequest.MAX_DESCRIPTION, examples = "Rata-rata lama penyelesaian surat") String description,
        @Schema(required = true, maxLength = 50, description = "Empty for a measure in words.", examples = "hari kerja") String unitOfMeasure,
        @Schema(examples = "LOWER_BETTER") Direction direction,
        @Schema(examples = "AVERAGE") Accumulation accumulation,
        @Schema(minimum = "0", examples = "3.5000") BigDecimal baseline,
        @Schema(minimum = "0", examples = "2.0000") BigDecimal targetValue,
        @Schema(minimum = "0") BigDecimal rangeLow,
        @Schema(minimum = "0") BigDecimal rangeHigh,
        @Schema(required = true, description = "Where its number comes from.", examples = "MANUAL") IndicatorSource source) {

    /** Recorded by the employee. */
    public IndicatorContent(UUID id, UUID lineageId, Aspect aspect, String description, String unitOfMeasure, Direction direction,
            Accumulation accumulation, BigDecimal baseline, BigDecimal targetValue, BigDecimal rangeLow, BigDecimal rangeHigh) {
        this(id, lineageId, aspect, description, unitOfMeasure, direction, accumulation, baseline, targetValue, rangeLow, rangeHigh,
                IndicatorSource.MANUAL);
    }

    IndicatorRequest asTemplate() {
        return request(null);
    }

    IndicatorRequest asRequest() {
        return request(id);
    }

    private IndicatorRequest request(UUID as) {
        return new IndicatorRequest(
                as, aspect, description, unitOfMeasure, direction, accumulation, baseline, targetValue, rangeLow, rangeHigh, source);
    }
}
