package id.kinerja.evaluation.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts are written best first: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
class DistributionPatternTest {

    private static final DistributionLimits LIMITS = DistributionLimits.OF_THE_CIRCULAR;

    @ParameterizedTest(name = "Istimewa with {0}: {1}")
    @CsvSource({
        "70 30 0 0 0, ''",
        "71 29 0 0 0, VERY_GOOD_AT_MOST",
        "51 49 0 0 0, ''",
        "50 50 0 0 0, MOST_VERY_GOOD",
        "0 100 0 0 0, MOST_VERY_GOOD",
        "100 0 0 0 0, VERY_GOOD_AT_MOST",
        "60 10 10 10 10, ''"})
    void excellent(String counts, String warnings) {
        assertWarnings(UnitLevel.EXCELLENT, counts, warnings);
    }

    @ParameterizedTest(name = "Baik with {0}: {1}")
    @CsvSource({
        "29 70 1 0 0, ''",
        "29 70 0 1 0, ''",
        "28 71 1 0 0, GOOD_AT_MOST",
        "30 70 0 0 0, SOME_TO_IMPROVE",
        "20 70 0 0 10, SOME_TO_IMPROVE",
        "49 50 1 0 0, MOST_GOOD",
        "48 51 1 0 0, ''",
        "0 100 0 0 0, GOOD_AT_MOST SOME_TO_IMPROVE",
        "100 0 0 0 0, MOST_GOOD SOME_TO_IMPROVE"})
    void good(String counts, String warnings) {
        assertWarnings(UnitLevel.GOOD, counts, warnings);
    }

    @ParameterizedTest(name = "Butuh Perbaikan with {0}: {1}")
    @CsvSource({
        "10 30 60 0 0, ''",
        "10 31 59 0 0, NEEDS_IMPROVEMENT_AT_LEAST",
        "11 29 60 0 0, VERY_GOOD_AT_MOST",
        "0 0 100 0 0, ''",
        "0 0 0 100 0, NEEDS_IMPROVEMENT_AT_LEAST",
        "11 89 0 0 0, NEEDS_IMPROVEMENT_AT_LEAST VERY_GOOD_AT_MOST"})
    void needsImprovement(String counts, String warnings) {
        assertWarnings(UnitLevel.NEEDS_IMPROVEMENT, counts, warnings);
    }

    @ParameterizedTest(name = "Kurang with {0}: {1}")
    @CsvSource({
        "10 20 10 60 0, ''",
        "10 21 10 59 0, POOR_AT_LEAST",
        "10 21 9 60 0, NEEDS_IMPROVEMENT_AT_LEAST",
        "11 19 10 60 0, VERY_GOOD_AT_MOST",
        "0 0 10 60 30, ''",
        "11 89 0 0 0, POOR_AT_LEAST NEEDS_IMPROVEMENT_AT_LEAST VERY_GOOD_AT_MOST"})
    void poor(String counts, String warnings) {
        assertWarnings(UnitLevel.POOR, counts, warnings);
    }

    @ParameterizedTest(name = "Sangat Kurang with {0}: {1}")
    @CsvSource({
        "0 30 5 5 60, ''",
        "0 30 10 0 60, ''",
        "0 30 0 10 60, ''",
        "0 31 5 5 59, VERY_POOR_AT_LEAST",
        "0 31 5 4 60, POOR_OR_NEEDS_IMPROVEMENT_AT_LEAST",
        "1 29 5 5 60, NO_VERY_GOOD",
        "1 99 0 0 0, VERY_POOR_AT_LEAST POOR_OR_NEEDS_IMPROVEMENT_AT_LEAST NO_VERY_GOOD"})
    void veryPoor(String counts, String warnings) {
        assertWarnings(UnitLevel.VERY_POOR, counts, warnings);
    }

    /** Nine people and fewer: 70 % of nine is 6.3, so seven may have it; 60 % of nine is 5.4, so five are enough. */
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "EXCELLENT, 7 2 0 0 0, ''",
        "EXCELLENT, 8 1 0 0 0, VERY_GOOD_AT_MOST",
        "EXCELLENT, 5 4 0 0 0, ''",
        "EXCELLENT, 4 5 0 0 0, MOST_VERY_GOOD",
        "NEEDS_IMPROVEMENT, 1 3 5 0 0, ''",
        "NEEDS_IMPROVEMENT, 1 4 4 0 0, NEEDS_IMPROVEMENT_AT_LEAST",
        "NEEDS_IMPROVEMENT, 2 2 5 0 0, VERY_GOOD_AT_MOST",
        "POOR, 0 4 0 5 0, ''",
        "VERY_POOR, 1 3 0 0 5, NO_VERY_GOOD",
        "GOOD, 0 1 0 0 0, SOME_TO_IMPROVE",
        "GOOD, 0 2 1 0 0, ''",
        "EXCELLENT, 1 0 0 0 0, ''"})
    void ofFewPeopleWholePersonsAreCounted(UnitLevel level, String counts, String warnings) {
        assertWarnings(level, counts, warnings);
    }

    @Test
    void aFewPeopleAreToldInPersonsManyInPercent() {
        assertThat(check(UnitLevel.EXCELLENT, "6 3 0 0 0")).extracting(Clause::limitPeople).containsExactly(5, 7);
        assertThat(check(UnitLevel.EXCELLENT, "7 3 0 0 0")).extracting(Clause::limitPeople).containsOnlyNulls();
        assertThat(check(UnitLevel.GOOD, "0 9 1 0 0")).last().extracting(Clause::limitPercent).isNull();
    }

    @Test
    void nobodyFulfilsEveryPattern() {
        for (UnitLevel level : UnitLevel.values()) {
            assertThat(DistributionPattern.check(level, PredicateCounts.NONE, LIMITS)).isEmpty();
        }
        assertThat(DistributionPattern.outcome(List.of())).isEqualTo(Outcome.OK);
    }

    @Property
    void eachClauseAgreesWithExactFractions(@ForAll UnitLevel level, @ForAll @IntRange(max = 400) int veryGood, @ForAll @IntRange(max = 400) int good,
            @ForAll @IntRange(max = 400) int improve, @ForAll @IntRange(max = 400) int poor, @ForAll @IntRange(max = 400) int veryPoor) {
        PredicateCounts counts = new PredicateCounts(veryGood, good, improve, poor, veryPoor);
        if (counts.population() < LIMITS.countsBelow()) {
            return;
        }
        for (Clause clause : DistributionPattern.check(level, counts, LIMITS)) {
            double share = 100.0 * clause.actual() / counts.population();
            boolean holds = switch (clause.code()) {
                case MOST_VERY_GOOD, MOST_GOOD -> share > clause.limitPercent();
                case VERY_GOOD_AT_MOST, GOOD_AT_MOST -> share <= clause.limitPercent();
                case SOME_TO_IMPROVE -> clause.actual() > 0;
                case NO_VERY_GOOD -> clause.actual() == 0;
                default -> share >= clause.limitPercent();
            };
            assertThat(clause.outcome() == Outcome.OK).as(clause.toString()).isEqualTo(holds);
        }
    }

    /** Limits in persons never ask for more than those in percent: what follows a pattern exactly, follows it for few people too. */
    @Property
    void countingPersonsIsNeverStricterThanPercent(@ForAll UnitLevel level, @ForAll @IntRange(max = 9) int veryGood, @ForAll @IntRange(max = 9) int good,
            @ForAll @IntRange(max = 9) int improve, @ForAll @IntRange(max = 9) int poor, @ForAll @IntRange(max = 9) int veryPoor) {
        PredicateCounts counts = new PredicateCounts(veryGood, good, improve, poor, veryPoor);
        DistributionLimits inPercent = new DistributionLimits(50, 70, 60, 10, 10, 0);
        if (DistributionPattern.outcome(DistributionPattern.check(level, counts, inPercent)) == Outcome.OK) {
            assertThat(DistributionPattern.outcome(DistributionPattern.check(level, counts, LIMITS))).isEqualTo(Outcome.OK);
        }
    }

    private static void assertWarnings(UnitLevel level, String counts, String warnings) {
        assertThat(check(level, counts).stream().filter(clause -> clause.outcome() == Outcome.WARNING)
                .map(clause -> clause.code().name()).collect(Collectors.joining(" "))).isEqualTo(warnings);
    }

    private static List<Clause> check(UnitLevel level, String counts) {
        String[] each = counts.split(" ");
        return DistributionPattern.check(level, new PredicateCounts(Integer.parseInt(each[0]), Integer.parseInt(each[1]),
                Integer.parseInt(each[2]), Integer.parseInt(each[3]), Integer.parseInt(each[4])), LIMITS);
    }
}
