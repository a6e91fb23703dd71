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
        @Schema(required = true, examples = "TIME") Aspect aspect,
        @Schema(required = true, maxLength = 500, examples = "Rata-rata lama penyelesaian surat") String description,
        @Schema(required = true, maxLength = 50, examples = "hari kerja") String unitOfMeasure,
        @Schema(required = true, examples = "LOWER_BETTER") Direction direction,
        @Schema(required = true, examples = "AVERAGE") Accumulation accumulation,
        @Schema(minimum = "0", examples = "3.5000") BigDecimal baseline,
        @Schema(minimum = "0", examples = "2.0000") BigDecimal targetValue,
        @Schema(minimum = "0") BigDecimal rangeLow,
        @Schema(minimum = "0") BigDecimal rangeHigh) {

    IndicatorRequest asRequest() {
        return new IndicatorRequest(
                id, aspect, description, unitOfMeasure, direction, accumulation, baseline, targetValue, rangeLow, rangeHigh);
    }
}
