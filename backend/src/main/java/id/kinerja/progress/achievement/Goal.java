package id.kinerja.progress.achievement;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** What an indicator asks for. The unit of measure is that of the indicator; all numbers are zero or more. */
public sealed interface Goal {

    /** Higher is better. */
    record AtLeast(BigDecimal target) implements Goal {}

    /** Lower is better, such as days needed or money spent. */
    record AtMost(BigDecimal target) implements Goal {}

    /**
     * Anything from {@code low} to {@code high} is as agreed.
     *
     * @param lowerIsBetter whether leaving the range downwards is the good side, as with time and cost
     */
    record Between(BigDecimal low, BigDecimal high, boolean lowerIsBetter) implements Goal {}

    /** The same goal with each of its numbers changed. */
    default Goal map(UnaryOperator<BigDecimal> change) {
        return switch (this) {
            case AtLeast(var target) -> new AtLeast(change.apply(target));
            case AtMost(var target) -> new AtMost(change.apply(target));
            case Between(var low, var high, var lower) -> new Between(change.apply(low), change.apply(high), lower);
        };
    }
}
