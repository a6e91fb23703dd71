package id.kinerja.progress.achievement;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was reached from the first period of the cycle to this one. Corrected entries are not among the totals.
 *
 * @param count number of entries
 * @param numbers how many of them have a number; an entry in words has none
 * @param sum their sum, null without entries
 * @param latest the value that happened last (recorded last on the same day), null without entries
 */
public record RealisedToDate(long count, long numbers, BigDecimal sum, BigDecimal latest) {

    public RealisedToDate(long count, BigDecimal sum, BigDecimal latest) {
        this(count, count, sum, latest);
    }

    /** Empty without entries: nothing recorded is not the same as zero. An average has four decimals, half up. */
    public Optional<BigDecimal> as(Accumulation accumulation) {
        if (numbers == 0) {
            return Optional.empty();
        }
        return Optional.of(switch (accumulation) {
            case SUM -> sum;
            case LATEST -> latest;
            case AVERAGE -> sum.divide(BigDecimal.valueOf(numbers), 4, RoundingMode.HALF_UP);
        });
    }
}
