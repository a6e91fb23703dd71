package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long something took: half of the cases at most the median, nine of ten at most the P90. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceSpread", description = "How long something took, in seconds: half of the cases at most the median, nine of ten at most the P90.")
public record Spread(
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Number of cases.") long n,
        @Schema(minimum = "0", maximum = "999999999") Long medianSeconds,
        @Schema(minimum = "0", maximum = "999999999") Long p90Seconds) {

    /** From the columns {@code <name>_n}, {@code <name>_median} and {@code <name>_p90}. */
    static Spread of(Row row, String name) {
        return new Spread(row.whole(name + "_n"), seconds(row, name + "_median"), seconds(row, name + "_p90"));
    }

    private static Long seconds(Row row, String column) {
        BigDecimal value = row.decimal(column);
        return value == null ? null : value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
