package id.kinerja.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.evaluation.rating.ResultSuggestion.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultSuggestionTest {

    private static final SuggestionBands BANDS =
            new SuggestionBands(new BigDecimal("100"), new BigDecimal("90"), new BigDecimal("0.5"), new BigDecimal("0.5"));

    @ParameterizedTest(name = "a mean of {0} % is {1}")
    @CsvSource({"100.01, ABOVE", "100.00, AS_EXPECTED", "90.00, AS_EXPECTED", "89.99, BELOW", "0, BELOW"})
    void markOfATarget(BigDecimal mean, Rating mark) {
        assertThat(BANDS.markOf(mean)).isEqualTo(mark);
    }

    /** M main, a additional; 1 above, 0 as expected, - below, ? unmeasured. */
    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource({
        "M1 M1 M1, ABOVE, MOST_ABOVE",
        "M1 M1 M0, ABOVE, MOST_ABOVE",
        "M1 M1 a-, ABOVE, MOST_ABOVE",
        "M1 M1 M-, AS_EXPECTED, MOST_AS_EXPECTED",
        "M1 M0, AS_EXPECTED, MOST_AS_EXPECTED",
        "M0 M0 M0, AS_EXPECTED, MOST_AS_EXPECTED",
        "M0 M0 M-, AS_EXPECTED, MOST_AS_EXPECTED",
        "M0 a- a0, AS_EXPECTED, MOST_AS_EXPECTED",
        "M- M- M0, BELOW, MOST_BELOW",
        "M- M-, BELOW, MOST_BELOW",
        "M0 a- a-, BELOW, MOST_BELOW",
        "M- M1, , MIXED",
        "M- a1 a1, , MIXED",
        "M0 M?, AS_EXPECTED, MOST_AS_EXPECTED",
        "M0 M? M?, , TOO_LITTLE_MEASURED",
        "M?, , TOO_LITTLE_MEASURED"
    })
    void ratingOfResults(String targets, Rating rating, Verdict verdict) {
        var suggestion = ResultSuggestion.of(parse(targets), BANDS);
        assertThat(suggestion.verdict()).isEqualTo(verdict);
        assertThat(suggestion.rating()).isEqualTo(Optional.ofNullable(rating));
    }

    @Test
    void withoutTargetsNothingIsSuggested() {
        assertThat(ResultSuggestion.of(List.of(), BANDS).rating()).isEmpty();
    }

    @Test
    void tellsWhichMarkEachTargetGot() {
        var suggestion = ResultSuggestion.of(parse("M1 a- M?"), BANDS);
        assertThat(suggestion.marks()).containsExactly(Optional.of(Rating.ABOVE), Optional.of(Rating.BELOW), Optional.empty());
        assertThat(suggestion.all()).isEqualTo(new ResultSuggestion.Count(1, 0, 1, 1));
        assertThat(suggestion.main()).isEqualTo(new ResultSuggestion.Count(1, 0, 0, 1));
    }

    @Test
    void theMeanOfSeveralIndicatorsIsRoundedOnce() {
        var target = new TargetResult(true, List.of(new BigDecimal("100"), new BigDecimal("100"), new BigDecimal("50.01")));
        assertThat(target.mean()).contains(new BigDecimal("83.34"));
    }

    @Property
    void theOrderOfTargetsDoesNotMatter(@ForAll("targets") List<String> targets) {
        var shuffled = new ArrayList<>(targets);
        Collections.reverse(shuffled);
        assertThat(ResultSuggestion.of(parse(String.join(" ", shuffled)), BANDS).verdict())
                .isEqualTo(ResultSuggestion.of(parse(String.join(" ", targets)), BANDS).verdict());
    }

    @Property
    void neverAboveWithAMainResultBelow(@ForAll("targets") List<String> targets) {
        var suggestion = ResultSuggestion.of(parse(String.join(" ", targets)), BANDS);
        if (targets.contains("M-")) {
            assertThat(suggestion.rating()).isNotEqualTo(Optional.of(Rating.ABOVE));
        }
    }

    @Provide
    Arbitrary<List<String>> targets() {
        return Arbitraries.of("M1", "M0", "M-", "M?", "a1", "a0", "a-", "a?").list().ofMinSize(1).ofMaxSize(9);
    }

    private static List<TargetResult> parse(String targets) {
        return Arrays.stream(targets.split(" ")).map(ResultSuggestionTest::target).collect(Collectors.toList());
    }

    private static TargetResult target(String text) {
        List<BigDecimal> achievements = switch (text.charAt(1)) {
            case '1' -> List.of(new BigDecimal("120"));
            case '0' -> List.of(new BigDecimal("95"));
            case '-' -> List.of(new BigDecimal("40"));
            default -> List.of();
        };
        return new TargetResult(text.charAt(0) == 'M', achievements);
    }
}
