package id.kinerja.progress.achievement;

import id.kinerja.progress.achievement.Achievement.Formula;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Achievement of one indicator in percent (capaian IKI).
 *
 * <p>PermenPANRB 8/2021, annex (pages 91-100): normal = R/T x 100; smaller is better = (1 + (1 - R/T)) x 100; a range
 * is compared with its upper end when exceeded and with its lower end when missed. The annex prints 113 % for 92
 * against 80-90; its own formula gives 102.22 %, which is what we compute. There is no cap: a cap of 120 % in PP
 * 30/2019 belongs to the old scores, not to a comparison with a target.
 */
public final class IndicatorAchievement {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private IndicatorAchievement() {}

    /** Empty when no percentage exists: a share of a target of zero says nothing. */
    public static Optional<Achievement> of(Goal goal, BigDecimal realised) {
        return switch (goal) {
            case Goal.AtLeast(var target) -> normal(realised, target);
            case Goal.AtMost(var target) -> Optional.of(inverse(realised, target));
            case Goal.Between range -> ofRange(range, realised);
        };
    }

    private static Optional<Achievement> ofRange(Goal.Between range, BigDecimal realised) {
        boolean above = realised.compareTo(range.high()) > 0;
        boolean below = realised.compareTo(range.low()) < 0;
        if (!above && !below) {
            return Optional.of(new Achievement(HUNDRED, Formula.INSIDE_RANGE, range.high()));
        }
        BigDecimal end = above ? range.high() : range.low();
        return range.lowerIsBetter() ? Optional.of(inverse(realised, end)) : normal(realised, end);
    }

    private static Optional<Achievement> normal(BigDecimal realised, BigDecimal bound) {
        if (bound.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Achievement(share(realised, bound), Formula.NORMAL, bound));
    }

    private static Achievement inverse(BigDecimal realised, BigDecimal bound) {
        if (bound.signum() == 0) {
            BigDecimal percent = realised.signum() == 0 ? HUNDRED : NOTHING;
            return new Achievement(percent, Formula.NOTHING_ALLOWED, bound);
        }
        // 200 - share would round the other half: 200 - 92.855 is 107.145, half up 107.15, but 200 - 92.86 is 107.14
        BigDecimal doubled = bound.add(bound).subtract(realised);
        return new Achievement(share(doubled, bound).max(NOTHING), Formula.INVERSE, bound);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
