package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The 95 % confidence interval of an index: each respondent's own index (25 times the mean of the answers given), its mean
 * plus or minus t s / sqrt(n) with the finite population correction sqrt(1 - n / N). Ends are kept within 25 and 100 and
 * rounded to two decimals; binary floating point is enough here, since nothing is classified by these numbers.
 */
public record IndexInterval(BigDecimal low, BigDecimal high) {

    private static final double UPPER_TAIL = 0.975;
    private static final double LOWEST = 25;
    private static final double HIGHEST = 100;

    /**
     * @param respondents n
     * @param mean of the respondents' own indexes
     * @param variance of them, with n - 1
     * @param population N, the visits of the period; null where unknown, then without correction
     * @return empty for fewer than two respondents
     */
    public static Optional<IndexInterval> of(long respondents, double mean, double variance, Long population) {
        if (respondents < 2) {
            return Optional.empty();
        }
        double correction = population == null ? 1 : Math.max(0, 1 - (double) respondents / population);
        double t = new TDistribution(respondents - 1.0).inverseCumulativeProbability(UPPER_TAIL);
        double half = t * Math.sqrt(variance / respondents * correction);
        return Optional.of(new IndexInterval(end(mean - half), end(mean + half)));
    }

    /** Whether another grade lies within the interval, so that the one computed is not certain. */
    public boolean crossesGradeOf(GradeScale scale) {
        return !scale.classify(low).equals(scale.classify(high));
    }

    private static BigDecimal end(double value) {
        return BigDecimal.valueOf(Math.clamp(value, LOWEST, HIGHEST)).setScale(2, RoundingMode.HALF_UP);
    }
}
