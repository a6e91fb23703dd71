package id.kinerja.followup.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.followup.formula.Indicator2021.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Indicator2021Test {

    /** The curve at each of its corners; 98 % gives 88 in the rules, 100 % gives 109 in the annex. */
    @ParameterizedTest
    @CsvSource({"98,88.00,VERIFIED", "99,89.00,VERIFIED", "80,70.00,VERIFIED", "79,69.00,VERIFIED", "60,50.00,VERIFIED", "59,49.00,VERIFIED",
            "0,0.00,VERIFIED", "29.5,24.50,VERIFIED", "100,109.00,VERIFIED", "101,110.00,UNVERIFIED", "110,120.00,UNVERIFIED", "110.01,120.00,VERIFIED",
            "150,120.00,VERIFIED", "87.5,77.50,VERIFIED", "99.5,89.50,OUR_READING", "79.5,69.50,OUR_READING", "59.5,49.42,OUR_READING",
            "100.5,109.44,OUR_READING"})
    void achievementBecomesAValueAlongTheCurve(String achieved, String value, Standing standing) {
        List<Step> steps = new ArrayList<>();
        assertThat(Exact.rounded(Indicator2021.value(new BigDecimal(achieved), false, steps))).isEqualTo(new BigDecimal(value));
        assertThat(steps.getLast().standing()).isEqualTo(standing);
    }

    /** The examples of the annex; the first says 113 % there, against its own formula. */
    @ParameterizedTest
    @CsvSource({"80,90,false,92,102.22", "80,90,false,70,87.50", "7,8,true,6.5,107.14", "7,8,true,9,87.50", "80,90,false,85,100.00", "12,12,false,9,75.00",
            "12,12,true,9,125.00", "2,2,true,5,0.00"})
    void achievementIsTakenFromTheLimitThatWasPassed(String low, String high, boolean less, String realised, String achieved) {
        Reckoning result = Indicator2021.of(new Target(new BigDecimal(low), new BigDecimal(high), less, false), new BigDecimal(realised));
        Step first = result.steps().getFirst();
        BigDecimal percent = first.code().endsWith("INSIDE") ? new BigDecimal("100.00") : (BigDecimal) first.numbers().getLast();
        assertThat(percent).isEqualTo(new BigDecimal(achieved));
    }

    @Test
    void aTargetThatCannotBePassedIsWorthTheMostWhenReached() {
        Target most = new Target(new BigDecimal("100"), new BigDecimal("100"), false, true);
        assertThat(Indicator2021.of(most, new BigDecimal("100")).value()).isEqualTo(new BigDecimal("120.00"));
        assertThat(Indicator2021.of(most, new BigDecimal("98")).value()).isEqualTo(new BigDecimal("88.00"));
    }
}
