package id.kinerja.survey.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexIntervalTest {

    /** The precision that respondents with a usual spread of 8.65 give. */
    @ParameterizedTest(name = "{0} respondents: ±{1}")
    @CsvSource({"30, 3.2", "50, 2.5", "100, 1.7", "384, 0.87"})
    void narrowsWithTheRespondents(long respondents, double half) {
        // the guide reckons with 1.96; Student's t is a little wider for few respondents
        var interval = IndexInterval.of(respondents, 80, 8.65 * 8.65, null).orElseThrow();
        assertThat(interval.high().subtract(interval.low()).doubleValue() / 2).isCloseTo(half, Offset.offset(0.06));
    }

    @Test
    void isMadeWithStudentsT() {
        // t(0.975; 9) = 2.2622: 2.2622 * 8.65 / sqrt(10) = 6.19
        var interval = IndexInterval.of(10, 80, 8.65 * 8.65, null).orElseThrow();
        assertThat(interval).isEqualTo(new IndexInterval(new BigDecimal("73.81"), new BigDecimal("86.19")));
    }

    @Test
    void isAPointWhereEverybodyWasAsked() {
        assertThat(IndexInterval.of(40, 81.5, 60, 40L)).contains(new IndexInterval(new BigDecimal("81.50"), new BigDecimal("81.50")));
    }

    @Test
    void isNarrowerInASmallPopulation() {
        BigDecimal open = IndexInterval.of(40, 80, 60, null).orElseThrow().low();
        assertThat(IndexInterval.of(40, 80, 60, 60L).orElseThrow().low()).isGreaterThan(open);
    }

    @Test
    void staysWithinTheScale() {
        assertThat(IndexInterval.of(2, 99, 400, null)).contains(new IndexInterval(new BigDecimal("25.00"), new BigDecimal("100.00")));
    }

    @Test
    void needsTwoRespondents() {
        assertThat(IndexInterval.of(1, 80, 0, 100L)).isEmpty();
    }

    @Test
    void saysWhenTheGradeIsNotCertain() {
        var around = new IndexInterval(new BigDecimal("87.00"), new BigDecimal("89.00"));
        var inside = new IndexInterval(new BigDecimal("88.31"), new BigDecimal("92.00"));
        assertThat(around.crossesGradeOf(GradeScale.PERMENPANRB_14_2017)).isTrue();
        assertThat(inside.crossesGradeOf(GradeScale.PERMENPANRB_14_2017)).isFalse();
    }
}
