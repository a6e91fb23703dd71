package id.kinerja.followup.credit;

import id.kinerja.evaluation.rating.Predicate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Converts a predicate into functional credit (PermenPANRB 1/2023, Peraturan BKN 3/2023): for a year percent x coefficient, for a part of
 * it months / 12 x percent x coefficient. Examples: Sangat Baik as Ahli Pertama for twelve months 150 % x 12.5 = 18.75; Baik for two
 * months 2/12 x 100 % x 12.5 = 2.08. Each conversion is rounded half up to two decimals as in the second example, and sums add the
 * rounded numbers, as a person adds up the printed sheets; that the rounding is half up is our reading.
 */
public final class CreditReckoning {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private CreditReckoning() {}

    /** @param months 1 to 12 */
    public static BigDecimal of(Predicate predicate, FunctionalLevel level, int months, CreditRules rules) {
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("months of a year: 1 to 12");
        }
        // Multiplied before it is divided, so that nothing is lost on the way.
        return rules.percent().get(predicate).multiply(rules.coefficients().get(level).value()).multiply(BigDecimal.valueOf(months))
                .divide(PERCENT.multiply(YEAR), 2, RoundingMode.HALF_UP);
    }

    /** What is still missing; zero once it is reached. */
    public static BigDecimal missing(BigDecimal need, BigDecimal gathered) {
        return need.subtract(gathered).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }
}
