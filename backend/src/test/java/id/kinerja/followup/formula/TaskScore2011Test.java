package id.kinerja.followup.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.followup.formula.TaskScore2011.Aspect;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskScore2011Test {

    /** The vectors of the rules (3.1), and both sides of the jump at 24 %. */
    @ParameterizedTest
    @CsvSource({"12,12,76.00", "12,10,92.67", "12,9,75.00", "12,14,59.33", "12,9.12,100.00", "12,9.1199,76.00", "100,76,100.00", "100,75.9999,76.00"})
    void timeIsScoredByItsSaving(String target, String realised, String score) {
        Aspect time = new Aspect(new BigDecimal(target), new BigDecimal(realised));
        assertThat(Exact.rounded(TaskScore2011.scoreOfSaving(time))).isEqualTo(new BigDecimal(score));
    }

    @Test
    void aTaskIsTheMeanOfItsAspects() {
        Reckoning three = TaskScore2011.of(aspect("12", "12"), aspect("100", "90"), aspect("12", "12"), null);
        assertThat(three.value()).isEqualTo(new BigDecimal("88.67"));
        Reckoning four = TaskScore2011.of(aspect("12", "12"), aspect("100", "90"), aspect("12", "12"), aspect("1000000", "1000000"));
        assertThat(four.value()).isEqualTo(new BigDecimal("85.50"));
        assertThat(four.steps()).extracting(Step::code)
                .containsExactly("QUANTITY_2011", "QUALITY_2011", "TIME_2011_WITHIN", "COST_2011_WITHIN", "TASK_2011");
    }

    @Test
    void whatIsFromMemorySaysSo() {
        assertThat(TaskScore2011.of(aspect("12", "12"), aspect("100", "90"), aspect("12", "9"), null).steps())
                .extracting(Step::standing)
                .containsExactly(Standing.VERIFIED, Standing.VERIFIED, Standing.UNVERIFIED, Standing.UNVERIFIED);
    }

    private static Aspect aspect(String target, String realised) {
        return new Aspect(new BigDecimal(target), new BigDecimal(realised));
    }
}
