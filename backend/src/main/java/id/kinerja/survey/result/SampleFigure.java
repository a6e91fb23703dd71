package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were asked, and how many answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveySample", description = "How many were asked, and how many answered.")
public record SampleFigure(
        @Schema(required = true, minimum = "0", description = "Krejcie and Morgan, for the finished visits; for those that were expected where nobody counted them.") long required,
        @Schema(required = true, minimum = "0") long obtained,
        @Schema(required = true) boolean reached,
        @Schema(minimum = "0", description = "Finished visits; absent where nobody counted them.") Long visits,
        @Schema(minimum = "0", description = "Visits that were invited; absent where nobody was.") Long invitations,
        @Schema(minimum = "0", maximum = "1", description = "Answers by invitations.", examples = "0.412") BigDecimal responseRate,
        @Schema(minimum = "0", maximum = "1") BigDecimal responseLow,
        @Schema(minimum = "0", maximum = "1") BigDecimal responseHigh) {

    private static final int DECIMALS = 3;

    static SampleFigure of(long required, long obtained, Long visits, long invitations) {
        if (invitations < 1 || obtained > invitations) {
            return new SampleFigure(required, obtained, obtained >= required, visits, invitations < 1 ? null : invitations, null, null, null);
        }
        WilsonInterval interval = WilsonInterval.of(obtained, invitations);
        return new SampleFigure(required, obtained, obtained >= required, visits, invitations,
                share((double) obtained / invitations), share(interval.low()), share(interval.high()));
    }

    private static BigDecimal share(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
