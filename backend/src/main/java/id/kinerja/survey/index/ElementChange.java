package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How one element went from one survey to a later one, on the scale of 25 to 100. The respondents are not the same people, so the
 * difference is judged as that of two independent samples (Welch): beyond chance where its 95 % interval leaves out zero. That
 * something else caused it is never ruled out.
 *
 * @param difference of the two values as they are shown
 * @param beyondChance whether chance alone would hardly do
 */
public record ElementChange(BigDecimal before, BigDecimal after, BigDecimal difference, boolean beyondChance) {

    private static final double UPPER_TAIL = 0.975;
    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);

    /** Empty unless both have enough answers. */
    public static Optional<ElementChange> of(Tally before, Tally after) {
        if (before.filled() < SmallGroups.MINIMUM || after.filled() < SmallGroups.MINIMUM) {
            return Optional.empty();
        }
        BigDecimal first = value(before);
        BigDecimal second = value(after);
        return Optional.of(new ElementChange(first, second, second.subtract(first), beyondChance(before, after)));
    }

    private static BigDecimal value(Tally tally) {
        return CONVERSION.multiply(BigDecimal.valueOf(tally.sum())).divide(BigDecimal.valueOf(tally.filled()), 2, RoundingMode.HALF_UP);
    }

    private static boolean beyondChance(Tally before, Tally after) {
        double first = variance(before) / before.filled();
        double second = variance(after) / after.filled();
        double difference = Math.abs(mean(after) - mean(before));
        if (first + second == 0) {
            return difference > 0;
        }
        double freedom = (first + second) * (first + second)
                / (first * first / (before.filled() - 1) + second * second / (after.filled() - 1));
        return difference > new TDistribution(freedom).inverseCumulativeProbability(UPPER_TAIL) * Math.sqrt(first + second);
    }

    private static double mean(Tally tally) {
        return (double) tally.sum() / tally.filled();
    }

    private static double variance(Tally tally) {
        double squares = tally.ones() + 4.0 * tally.twos() + 9.0 * tally.threes() + 16.0 * tally.fours();
        return Math.max(0, (squares - (double) tally.sum() * tally.sum() / tally.filled()) / (tally.filled() - 1));
    }
}
