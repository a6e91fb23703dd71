package id.kinerja.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateMatrixTest {

    @ParameterizedTest(name = "results {0}, behaviour {1}: {2}")
    @CsvSource({
        "ABOVE, BELOW, POOR", "ABOVE, AS_EXPECTED, GOOD", "ABOVE, ABOVE, VERY_GOOD",
        "AS_EXPECTED, BELOW, POOR", "AS_EXPECTED, AS_EXPECTED, GOOD", "AS_EXPECTED, ABOVE, GOOD",
        "BELOW, BELOW, VERY_POOR", "BELOW, AS_EXPECTED, NEEDS_IMPROVEMENT", "BELOW, ABOVE, NEEDS_IMPROVEMENT"
    })
    void hasTheNineCellsOfTheRegulation(Rating results, Rating behaviour, Predicate predicate) {
        assertThat(PredicateMatrix.of(results, behaviour)).isEqualTo(predicate);
    }
}
