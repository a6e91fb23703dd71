package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many answers a survey should have: Krejcie and Morgan (1970), as the annex of PermenPANRB 14/2017 prints it.
 * S = x2 N P Q / (d2 (N - 1) + x2 P Q) with x2 = 3.841, P = Q = 0.5, d = 0.05, rounded to the nearest whole number, which
 * reproduces every row of the printed table; rounding up would miss half of them.
 */
public final class SampleSize {

    private static final BigDecimal CHI_SQUARE_PQ = new BigDecimal("3.841").multiply(new BigDecimal("0.25"));
    private static final BigDecimal PRECISION_SQUARED = new BigDecimal("0.0025");

    private SampleSize() {}

    /** @param population users of the service in the period, at least 1 */
    public static long required(long population) {
        if (population < 1) {
            throw new IllegalArgumentException("A sample needs a population");
        }
        BigDecimal above = CHI_SQUARE_PQ.multiply(BigDecimal.valueOf(population));
        BigDecimal below = PRECISION_SQUARED.multiply(BigDecimal.valueOf(population - 1)).add(CHI_SQUARE_PQ);
        return above.divide(below, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Every how manyth finished visit is invited, so that nobody chooses whom to ask; 1 where all are needed. */
    public static long everyNth(long expectedVisits, long required) {
        return required <= 0 ? 1 : Math.max(1, expectedVisits / required);
    }
}
