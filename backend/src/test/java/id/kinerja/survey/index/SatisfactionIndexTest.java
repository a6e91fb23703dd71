package id.kinerja.survey.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionIndexTest {

    /** A quarter that an agency published: 29 respondents, fours, threes, twos and ones of each element. */
    private static final Map<String, Tally> PUBLISHED = tallies(
            "18/11/0/0", "14/15/0/0", "15/12/2/0", "29/0/0/0", "15/14/0/0", "18/11/0/0", "19/10/0/0", "18/11/0/0", "28/1/0/0");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXACT_1_9, 91.48", "W_0_111, 91.38", "W_0_11, 90.56"})
    void reproducesAPublishedQuarter(WeightPolicy policy, BigDecimal index) {
        assertThat(indexOf(PUBLISHED, policy)).isEqualTo(index);
    }

    @Test
    void showsTheElementsAsThePublishedTableDoes() {
        var elements = index(PUBLISHED, WeightPolicy.W_0_11).elements();
        assertThat(elements).extracting(ElementScore::average).containsExactly(numbers(
                "3.6207", "3.4828", "3.4483", "4.0000", "3.5172", "3.6207", "3.6552", "3.6207", "3.9655"));
        assertThat(elements).extracting(ElementScore::weighted).containsExactly(numbers(
                "0.3983", "0.3831", "0.3793", "0.4400", "0.3869", "0.3983", "0.4021", "0.3983", "0.4362"));
        assertThat(elements).extracting(ElementScore::sum).containsExactly(105L, 101L, 100L, 116L, 102L, 105L, 106L, 105L, 115L);
    }

    @Test
    void isLowerWithoutTheElementThatIsFreeForEverybody() {
        Map<String, Tally> withoutFee = new LinkedHashMap<>(PUBLISHED);
        withoutFee.remove(Element.FEE.name());
        assertThat(indexOf(withoutFee, WeightPolicy.EXACT_1_9)).isEqualTo("90.41");
    }

    @ParameterizedTest(name = "all answers {0} with {1}: {2}")
    @CsvSource({
        "4, EXACT_1_9, 100.00", "4, W_0_111, 99.90", "4, W_0_11, 99.00",
        "1, EXACT_1_9, 25.00", "1, W_0_111, 24.98", "1, W_0_11, 24.75"
    })
    void hasItsEndsWhereTheWeightPutsThem(int answer, WeightPolicy policy, BigDecimal index) {
        Map<String, Tally> same = respondents(String.valueOf(answer).repeat(9));
        assertThat(indexOf(same, policy)).isEqualTo(index);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXACT_1_9, 81.67", "W_0_111, 81.59", "W_0_11, 80.85"})
    void roundsHalfUpOnce(WeightPolicy policy, BigDecimal index) {
        assertThat(indexOf(respondents("433434433", "332433433", "444444444", "322433323", "333433332"), policy)).isEqualTo(index);
    }

    @Test
    void leavesBlanksOutOfTheDenominator() {
        var index = index(respondents("433434433", "332 33433", "444444444", "322433323", "333433332"), WeightPolicy.EXACT_1_9);
        assertThat(index.value()).isEqualTo("81.67");
        assertThat(index.elements().get(3).average()).isEqualTo("4.0000");
        assertThat(index.elements().get(3).filled()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "27.6, EXACT_1_9, 76.67, B", "27.6, W_0_111, 76.59, C", "27.6, W_0_11, 75.90, C",
        "32.0, EXACT_1_9, 88.89, A", "32.0, W_0_111, 88.80, A", "32.0, W_0_11, 88.00, B"
    })
    void mayHaveAnotherGradeWithAnotherWeight(BigDecimal sumOfAverages, WeightPolicy policy, BigDecimal value, Grade grade) {
        // ten answers an element: the tenths of the sum of averages are spread as threes and fours
        int fours = sumOfAverages.multiply(BigDecimal.TEN).intValueExact() - 270;
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            int here = Math.min(10, fours);
            fours -= here;
            tallies.put(element.name(), new Tally(0, 0, 10 - here, here));
        }
        assertThat(indexOf(tallies, policy)).isEqualTo(value);
        assertThat(GradeScale.PERMENPANRB_14_2017.classify(value)).contains(grade);
    }

    @Test
    void isNotMadeWhereAnElementHasNoAnswer() {
        Map<String, Tally> tallies = new LinkedHashMap<>(PUBLISHED);
        tallies.put(Element.CONDUCT.name(), Tally.EMPTY);
        assertThat(SatisfactionIndex.of(tallies, Weights.fixed(WeightPolicy.EXACT_1_9, tallies.keySet()))).isEmpty();
        assertThat(SatisfactionIndex.of(Map.of(), Weights.fixed(WeightPolicy.EXACT_1_9, List.of("ONE")))).isEmpty();
    }

    @Test
    void takesOwnWeightsThatSumToOne() {
        Map<String, Tally> two = new LinkedHashMap<>();
        two.put("A", new Tally(0, 0, 1, 0));
        two.put("B", new Tally(0, 0, 0, 1));
        var weights = Weights.custom(Map.of("A", new BigDecimal("0.25"), "B", new BigDecimal("0.75")));
        assertThat(SatisfactionIndex.of(two, weights).orElseThrow().value()).isEqualTo("93.75");
        assertThatThrownBy(() -> Weights.custom(Map.of("A", new BigDecimal("0.111"), "B", new BigDecimal("0.888"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.custom(Map.of("A", new BigDecimal("1.5"), "B", new BigDecimal("-0.5"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void differsBetweenPooledRespondentsAndTheMeanOfUnits() {
        Map<String, Tally> large = respondents("444444444", "444444444", "444444444");
        Map<String, Tally> small = respondents("222222222");
        Map<String, Tally> pooled = new LinkedHashMap<>();
        large.forEach((element, tally) -> pooled.put(element, tally.plus(small.get(element))));
        assertThat(indexOf(pooled, WeightPolicy.EXACT_1_9)).isEqualTo("87.50");
        assertThat(SatisfactionIndex.meanOfUnits(List.of(
                indexOf(large, WeightPolicy.EXACT_1_9), indexOf(small, WeightPolicy.EXACT_1_9)))).contains(new BigDecimal("75.00"));
    }

    private static BigDecimal indexOf(Map<String, Tally> tallies, WeightPolicy policy) {
        return index(tallies, policy).value();
    }

    private static SatisfactionIndex index(Map<String, Tally> tallies, WeightPolicy policy) {
        return SatisfactionIndex.of(tallies, Weights.fixed(policy, tallies.keySet())).orElseThrow();
    }

    private static Map<String, Tally> tallies(String... foursToOnes) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            long[] counts = Arrays.stream(foursToOnes[element.ordinal()].split("/")).mapToLong(Long::parseLong).toArray();
            tallies.put(element.name(), new Tally(counts[3], counts[2], counts[1], counts[0]));
        }
        return tallies;
    }

    /** One text a respondent, one digit an element; a space is a blank. */
    private static Map<String, Tally> respondents(String... rows) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            long[] counts = new long[5];
            for (String row : rows) {
                char answer = row.charAt(element.ordinal());
                counts[answer == ' ' ? 0 : answer - '0']++;
            }
            tallies.put(element.name(), new Tally(counts[1], counts[2], counts[3], counts[4]));
        }
        return tallies;
    }

    private static BigDecimal[] numbers(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
