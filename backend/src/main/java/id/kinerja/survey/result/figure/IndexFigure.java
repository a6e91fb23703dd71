package id.kinerja.survey.result.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.WeightPolicy;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A satisfaction index with everything that must be said beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SatisfactionIndexFigure", description = "A satisfaction index with everything that must be said beside it.")
public record IndexFigure(
        @Schema(required = true, minimum = "0", maximum = "100", description = "Rounded once, half up, to two decimals.", examples = "84.18")
                BigDecimal value,
        @Schema(description = "Absent where the table knows no grade for it, which rounded weights can cause below 25.") Grade grade,
        @Schema(minimum = "0", maximum = "100", description = "Lower end of the 95 % interval; absent with fewer than two respondents.") BigDecimal low,
        @Schema(minimum = "0", maximum = "100", description = "Upper end of the 95 % interval.") BigDecimal high,
        @Schema(required = true, description = "False where another grade lies within the interval, or there is none.") boolean gradeCertain,
        @Schema(required = true, minimum = "0", maximum = "1000000000") long respondents,
        @Schema(required = true) WeightPolicy weightPolicy) {}
