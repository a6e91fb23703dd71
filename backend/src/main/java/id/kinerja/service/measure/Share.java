package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share with the interval in which it lies with 95 % certainty (Wilson). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceShare", description = "A share with the interval in which it lies with 95 % certainty; without shares where there is no case.")
public record Share(
        @Schema(required = true, minimum = "0", maximum = "999999999") long count,
        @Schema(required = true, minimum = "0", maximum = "999999999") long of,
        @Schema(minimum = "0", maximum = "1", description = "count / of, four decimals.") BigDecimal share,
        @Schema(minimum = "0", maximum = "1") BigDecimal low,
        @Schema(minimum = "0", maximum = "1") BigDecimal high) {

    public static Share of(long count, long of) {
        if (of == 0) {
            return new Share(0, 0, null, null, null);
        }
        WilsonInterval interval = WilsonInterval.of(count, of);
        return new Share(count, of, BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP),
                rounded(interval.low()), rounded(interval.high()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
