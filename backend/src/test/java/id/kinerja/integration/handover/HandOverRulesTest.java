package id.kinerja.integration.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.evaluation.rating.PredicateMatrix;
import id.kinerja.evaluation.rating.Rating;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverRulesTest {

    private static final HandOverRules DEFAULTS = new HandOverRule().defaults();
    private static final HandOverRules KNOWN = new HandOverRules(1, 2, 3, 1, 2, 3, 4, 5, "B", "T", "S", "A", "", true);

    @Test
    void ratingsRunFromTheBest() {
        assertThat(Arrays.stream(Rating.values()).map(DEFAULTS::number)).containsExactly(1, 2, 3);
    }

    /** All nine cells; the code follows the predicate, so misconduct (behaviour below) never becomes "needs improvement". */
    @ParameterizedTest
    @CsvSource({
        "ABOVE, ABOVE, 1", "ABOVE, AS_EXPECTED, 2", "ABOVE, BELOW, 4",
        "AS_EXPECTED, ABOVE, 2", "AS_EXPECTED, AS_EXPECTED, 2", "AS_EXPECTED, BELOW, 4",
        "BELOW, ABOVE, 3", "BELOW, AS_EXPECTED, 3", "BELOW, BELOW, 5"
    })
    void predicatesByTheNineCells(Rating results, Rating behaviour, int code) {
        assertThat(DEFAULTS.number(PredicateMatrix.of(results, behaviour))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-31, B", "2026-04-01, 2026-06-30, T", "2026-01-01, 2026-06-30, S", "2026-01-01, 2026-12-31, A"})
    void periodsAreKnownByTheirLength(LocalDate from, LocalDate to, String id) {
        assertThat(KNOWN.periodId(from, to)).isEqualTo(id);
        assertThat(DEFAULTS.periodId(from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I/a, 11", "II/d, 24", "III/a, 31", "IV/e, 45", "IX, IX", "III/x, III/x", "V/a, V/a"})
    void gradesOfPnsHaveTwoDigits(String grade, String code) {
        assertThat(KNOWN.grade(grade)).isEqualTo(code);
        assertThat(DEFAULTS.grade(grade)).isEqualTo(grade);
        assertThat(KNOWN.grade(null)).isEmpty();
    }

    @Test
    void twoPredicatesWithOneNumberAreAFault() {
        HandOverRule rule = new HandOverRule();
        assertThat(rule.faults(DEFAULTS)).isEmpty();
        assertThat(rule.faults(new HandOverRules(1, 2, 3, 1, 2, 3, 3, 5, "", "", "", "", "", false))).hasSize(1);
    }
}
