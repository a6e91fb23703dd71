package id.kinerja.survey.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "64.994, D", "64.995, C", "65.00, C", "76.604, C", "76.605, B", "76.61, B", "88.304, B", "88.305, A", "88.31, A",
        "100, A", "25, D", "24.995, D"
    })
    void leavesNoGapBetweenTheClassesInForce(BigDecimal index, Grade grade) {
        assertThat(GradeScale.PERMENPANRB_14_2017.classify(index)).contains(grade);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"43.75, D", "43.76, C", "62.50, C", "62.51, B", "81.25, B", "81.26, A"})
    void knowsTheClassesOf2004(BigDecimal index, Grade grade) {
        assertThat(GradeScale.KEPMENPAN_25_2004.classify(index)).contains(grade);
    }

    @Test
    void knowsNothingOutsideItsTable() {
        assertThat(GradeScale.PERMENPANRB_14_2017.classify(new BigDecimal("24.75"))).isEmpty();
        assertThat(GradeScale.PERMENPANRB_14_2017.classify(new BigDecimal("100.01"))).isEmpty();
    }
}
