package id.kinerja.progress.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndicatorAchievementProperties {

    @Property
    void moreIsNeverWorseWhereHigherIsBetter(
            @ForAll("positive") BigDecimal target, @ForAll("number") BigDecimal one, @ForAll("number") BigDecimal other) {
        var goal = new Goal.AtLeast(target);
        assertThat(percent(goal, one.max(other))).isGreaterThanOrEqualTo(percent(goal, one.min(other)));
    }

    @Property
    void moreIsNeverBetterWhereLowerIsBetter(
            @ForAll("number") BigDecimal target, @ForAll("number") BigDecimal one, @ForAll("number") BigDecimal other) {
        var goal = new Goal.AtMost(target);
        assertThat(percent(goal, one.max(other))).isLessThanOrEqualTo(percent(goal, one.min(other)));
    }

    @Property
    void anotherUnitOfMeasureChangesNothing(
            @ForAll("positive") BigDecimal target, @ForAll("number") BigDecimal realised, @ForAll("positive") BigDecimal unit) {
        for (Goal goal : new Goal[] {new Goal.AtLeast(target), new Goal.AtMost(target),
                new Goal.Between(target, target.add(BigDecimal.ONE), true)}) {
            var converted = goal.map(number -> number.multiply(unit));
            assertThat(percent(converted, realised.multiply(unit))).isEqualTo(percent(goal, realised));
        }
    }

    @Property
    void insideTheRangeIsAlwaysHundred(
            @ForAll("number") BigDecimal one, @ForAll("number") BigDecimal other, @ForAll("number") BigDecimal realised,
            @ForAll boolean lowerIsBetter) {
        var range = new Goal.Between(one.min(other), one.max(other), lowerIsBetter);
        Assume.that(realised.compareTo(range.low()) >= 0 && realised.compareTo(range.high()) <= 0);
        assertThat(percent(range, realised)).isEqualTo("100.00");
    }

    @Property
    void outsideTheRangeIsBetterOnItsGoodSideAndWorseOnTheOther(
            @ForAll("positive") BigDecimal low, @ForAll("positive") BigDecimal width, @ForAll boolean lowerIsBetter) {
        var range = new Goal.Between(low, low.add(width), lowerIsBetter);
        BigDecimal below = percent(range, low.divide(BigDecimal.TWO));
        BigDecimal above = percent(range, range.high().multiply(BigDecimal.TWO));
        assertThat(lowerIsBetter ? below : above).isGreaterThan(new BigDecimal("100"));
        assertThat(lowerIsBetter ? above : below).isLessThan(new BigDecimal("100"));
    }

    @Property
    void isNeverNegative(@ForAll("number") BigDecimal target, @ForAll("number") BigDecimal realised) {
        assertThat(percent(new Goal.AtMost(target), realised).signum()).isNotNegative();
    }

    @Provide
    Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("100000")).ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("100000")).ofScale(2);
    }

    private static BigDecimal percent(Goal goal, BigDecimal realised) {
        return IndicatorAchievement.of(goal, realised).orElseThrow().percent();
    }
}
