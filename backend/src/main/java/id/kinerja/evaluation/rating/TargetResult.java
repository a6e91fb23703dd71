package id.kinerja.evaluation.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One target with what its indicators reached.
 *
 * @param main whether it is a main target (hasil kerja utama) or an additional one
 * @param achievements percentages of those indicators that have one
 */
public record TargetResult(boolean main, List<BigDecimal> achievements) {

    /** Plain mean with two decimals, half up; empty when no indicator has a percentage. */
    public Optional<BigDecimal> mean() {
        if (achievements.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = achievements.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(achievements.size()), 2, RoundingMode.HALF_UP));
    }
}
