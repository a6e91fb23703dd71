package id.kinerja.progress.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.progress.achievement.Achievement.Formula;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorAchievementTest {

    @ParameterizedTest(name = "{1} of at least {0} is {2} %")
    @CsvSource({
        "100, 98, 98.00",
        "12, 12, 100.00",
        "80, 92, 115.00",
        "3, 1, 33.33",
        "3, 2, 66.67",
        "0.5, 0.75, 150.00",
        "100, 0, 0.00",
        "1, 1000, 100000.00"
    })
    void higherIsBetter(BigDecimal target, BigDecimal realised, BigDecimal percent) {
        assertThat(of(new Goal.AtLeast(target), realised)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{1} where at most {0} is {2} %")
    @CsvSource({
        "10, 10, 100.00",
        "10, 8, 120.00",
        "10, 12, 80.00",
        "10, 0, 200.00",
        "10, 25, 0.00",
        "7, 6.5, 107.14",
        "1.4, 1.3, 107.14",
        "0, 0, 100.00",
        "0, 0.01, 0.00"
    })
    void lowerIsBetter(BigDecimal target, BigDecimal realised, BigDecimal percent) {
        assertThat(of(new Goal.AtMost(target), realised)).isEqualTo(percent);
    }

    /** The examples of PermenPANRB 8/2021; the annex prints 113 % for the first, against its own formula. */
    @ParameterizedTest(name = "{2} against {0}-{1} is {3} %")
    @CsvSource({"80, 90, 92, 102.22", "80, 90, 70, 87.50", "80, 90, 85, 100.00", "80, 90, 80, 100.00", "80, 90, 90, 100.00"})
    void rangeOfTheRegulation(BigDecimal low, BigDecimal high, BigDecimal realised, BigDecimal percent) {
        assertThat(of(new Goal.Between(low, high, false), realised)).isEqualTo(percent);
    }

    /** The regulation's examples in months: early is better. */
    @ParameterizedTest(name = "{2} months against {0}-{1} is {3} %")
    @CsvSource({"7, 8, 6.5, 107.14", "7, 8, 9, 87.50", "7, 8, 7.5, 100.00", "0, 0, 1, 0.00", "0, 0, 0, 100.00"})
    void rangeOfTimeOfTheRegulation(BigDecimal low, BigDecimal high, BigDecimal realised, BigDecimal percent) {
        assertThat(of(new Goal.Between(low, high, true), realised)).isEqualTo(percent);
    }

    @Test
    void aShareOfZeroSaysNothing() {
        assertThat(IndicatorAchievement.of(new Goal.AtLeast(BigDecimal.ZERO), BigDecimal.TEN)).isEmpty();
        var emptyRange = new Goal.Between(BigDecimal.ZERO, new BigDecimal("0.0000"), false);
        assertThat(IndicatorAchievement.of(emptyRange, BigDecimal.TEN)).isEmpty();
    }

    @Test
    void namesTheFormulaAndTheNumberComparedWith() {
        var range = new Goal.Between(new BigDecimal("80"), new BigDecimal("90"), false);
        assertThat(IndicatorAchievement.of(range, new BigDecimal("92")).orElseThrow())
                .isEqualTo(new Achievement(new BigDecimal("102.22"), Formula.NORMAL, new BigDecimal("90")));
        assertThat(IndicatorAchievement.of(range, new BigDecimal("70")).orElseThrow().bound()).isEqualTo("80");
        assertThat(IndicatorAchievement.of(range, new BigDecimal("85")).orElseThrow().formula())
                .isEqualTo(Formula.INSIDE_RANGE);
        assertThat(IndicatorAchievement.of(new Goal.AtMost(BigDecimal.TEN), BigDecimal.ONE).orElseThrow().formula())
                .isEqualTo(Formula.INVERSE);
        assertThat(IndicatorAchievement.of(new Goal.AtMost(BigDecimal.ZERO), BigDecimal.ONE).orElseThrow().formula())
                .isEqualTo(Formula.NOTHING_ALLOWED);
    }

    @Test
    void roundsOnceHalfUp() {
        assertThat(of(new Goal.AtLeast(new BigDecimal("800")), new BigDecimal("1.00"))).isEqualTo("0.13");
        assertThat(of(new Goal.AtMost(new BigDecimal("20000")), new BigDecimal("18571"))).isEqualTo("107.15");
    }

    private static BigDecimal of(Goal goal, BigDecimal realised) {
        return IndicatorAchievement.of(goal, realised).orElseThrow().percent();
    }
}
