package id.kinerja.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiasnCodesTest {

    @Test
    void ratingsRunFromTheBest() {
        assertThat(Arrays.stream(Rating.values()).map(SiasnCodes::of)).containsExactly(1, 2, 3);
    }

    /** All nine cells; the code follows the predicate, so misconduct (behaviour below) never becomes "needs improvement". */
    @ParameterizedTest
    @CsvSource({
        "ABOVE, ABOVE, 1", "ABOVE, AS_EXPECTED, 2", "ABOVE, BELOW, 4",
        "AS_EXPECTED, ABOVE, 2", "AS_EXPECTED, AS_EXPECTED, 2", "AS_EXPECTED, BELOW, 4",
        "BELOW, ABOVE, 3", "BELOW, AS_EXPECTED, 3", "BELOW, BELOW, 5"
    })
    void predicatesByTheNineCells(Rating results, Rating behaviour, int code) {
        assertThat(SiasnCodes.of(PredicateMatrix.of(results, behaviour))).isEqualTo(code);
    }

    @Test
    void saysWhichCodesNobodyHasSeen() {
        assertThat(Arrays.stream(Predicate.values()).filter(predicate -> !SiasnCodes.isVerified(predicate)))
                .containsExactly(Predicate.NEEDS_IMPROVEMENT, Predicate.POOR);
    }
}
