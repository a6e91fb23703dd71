package id.kinerja.progress.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToDateTest {

    private static final Goal TEN = new Goal.AtLeast(BigDecimal.TEN);

    @ParameterizedTest(name = "of 10, {2} is due by period {0} of {1}")
    @CsvSource({"1, 4, 2.5000", "2, 4, 5.0000", "4, 4, 10", "1, 1, 10", "1, 12, 0.8333", "7, 12, 5.8333", "2, 3, 6.6667"})
    void whatAddsUpIsDueInEqualShares(int sequence, int periods, BigDecimal due) {
        assertThat(TargetToDate.of(TEN, Accumulation.SUM, sequence, periods)).isEqualTo(new Goal.AtLeast(due));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATEST", "AVERAGE"})
    void aLevelIsDueInFullInEveryPeriod(Accumulation accumulation) {
        assertThat(TargetToDate.of(TEN, accumulation, 1, 4)).isEqualTo(TEN);
    }

    @Test
    void bothEndsOfARangeAreShared() {
        var year = new Goal.Between(new BigDecimal("80"), new BigDecimal("90"), true);
        assertThat(TargetToDate.of(year, Accumulation.SUM, 1, 4))
                .isEqualTo(new Goal.Between(new BigDecimal("20.0000"), new BigDecimal("22.5000"), true));
    }

    @Test
    void aPeriodOutsideTheCycleIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> TargetToDate.of(TEN, Accumulation.SUM, 0, 4)).hasMessage("period 0 of 4");
        assertThatThrownBy(() -> TargetToDate.of(TEN, Accumulation.SUM, 5, 4)).hasMessage("period 5 of 4");
    }

    @Test
    void realisedDependsOnHowTheIndicatorAddsUp() {
        var three = new RealisedToDate(3, new BigDecimal("10.0000"), new BigDecimal("5.0000"));
        assertThat(three.as(Accumulation.SUM)).contains(new BigDecimal("10.0000"));
        assertThat(three.as(Accumulation.LATEST)).contains(new BigDecimal("5.0000"));
        assertThat(three.as(Accumulation.AVERAGE)).contains(new BigDecimal("3.3333"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingRecordedIsNotZero(Accumulation accumulation) {
        assertThat(new RealisedToDate(0, null, null).as(accumulation)).isEmpty();
    }
}
