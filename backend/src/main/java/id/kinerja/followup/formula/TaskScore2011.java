package id.kinerja.followup.formula;

import static id.kinerja.followup.formula.Exact.HUNDRED;
import static id.kinerja.followup.formula.Exact.number;
import static id.kinerja.followup.formula.Exact.percent;
import static id.kinerja.followup.formula.Exact.rounded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The score of one task under PP 46/2011 and Perka BKN 1/2013, in force until June 2021.
 * Quantity = RO / TO x 100 and quality = RK / TK x 100. Time (and cost): the saving in percent is 100 - R / T x 100; up to 24 % the score is
 * (1.76 x T - R) / T x 100, above it 76 - ((1.76 x T - R) / T x 100 - 100). The second formula is from memory. The score jumps there:
 * at exactly 24 % it is 100, just above 76, so the comparison is made without any division.
 */
public final class TaskScore2011 {

    private static final BigDecimal FACTOR = number("1.76");
    private static final BigDecimal BASE = number("76");
    private static final BigDecimal LIMIT = number("24");

    private TaskScore2011() {}

    /** A realisation beside its target, which is above zero. */
    public record Aspect(BigDecimal target, BigDecimal realised) {}

    /** @param cost null for a task without money */
    public static Reckoning of(Aspect quantity, Aspect quality, Aspect time, Aspect cost) {
        List<Step> steps = new ArrayList<>();
        BigDecimal sum = ratio("QUANTITY_2011", quantity, steps).add(ratio("QUALITY_2011", quality, steps)).add(saving("TIME_2011", time, steps));
        int count = 3;
        if (cost != null) {
            sum = sum.add(saving("COST_2011", cost, steps));
            count = 4;
        }
        BigDecimal score = Exact.quotient(sum, BigDecimal.valueOf(count));
        steps.add(Step.of("TASK_2011", Standing.UNVERIFIED, rounded(sum), count, rounded(score)));
        return new Reckoning(rounded(score), null, steps);
    }

    private static BigDecimal ratio(String code, Aspect aspect, List<Step> steps) {
        BigDecimal score = percent(aspect.realised(), aspect.target());
        steps.add(Step.of(code, Standing.VERIFIED, aspect.realised(), aspect.target(), rounded(score)));
        return score;
    }

    private static BigDecimal saving(String code, Aspect aspect, List<Step> steps) {
        BigDecimal efficiency = percent(aspect.target().subtract(aspect.realised()), aspect.target());
        boolean within = aspect.target().subtract(aspect.realised()).multiply(HUNDRED).compareTo(LIMIT.multiply(aspect.target())) <= 0;
        BigDecimal score = scoreOfSaving(aspect);
        steps.add(Step.of(code + (within ? "_WITHIN" : "_BEYOND"), within ? Standing.VERIFIED : Standing.UNVERIFIED, rounded(efficiency),
                aspect.target(), aspect.realised(), rounded(score)));
        return score;
    }

    /** The unrounded score of time or cost. */
    static BigDecimal scoreOfSaving(Aspect aspect) {
        BigDecimal target = aspect.target();
        BigDecimal first = percent(FACTOR.multiply(target).subtract(aspect.realised()), target);
        boolean within = target.subtract(aspect.realised()).multiply(HUNDRED).compareTo(LIMIT.multiply(target)) <= 0;
        return within ? first : BASE.subtract(first.subtract(HUNDRED));
    }
}
