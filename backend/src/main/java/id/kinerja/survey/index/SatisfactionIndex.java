package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * The public satisfaction index (IKM, indeks kepuasan masyarakat) of PermenPANRB 14/2017: per element the sum of the values
 * divided by the answers given (NRR), times its weight, summed, times 25. Exact rational arithmetic throughout; the only
 * rounding is that of the result, half up to two decimals. Elements are shown rounded too, but never computed from that.
 *
 * @param value 25 to 100 (less with a rounded weight), two decimals
 * @param elements in the order of the questionnaire
 */
public record SatisfactionIndex(BigDecimal value, WeightPolicy policy, List<ElementScore> elements) {

    private static final BigFraction CONVERSION = new BigFraction(25);
    private static final int SHOWN_DECIMALS = 4;
    private static final int INDEX_DECIMALS = 2;

    public SatisfactionIndex {
        elements = List.copyOf(elements);
    }

    /**
     * @param tallies by element, in the order of the questionnaire
     * @return empty where an element of the questionnaire has no answer at all: an index without it would be another one
     */
    public static Optional<SatisfactionIndex> of(Map<String, Tally> tallies, Weights weights) {
        if (tallies.isEmpty() || tallies.values().stream().anyMatch(tally -> tally.filled() == 0)) {
            return Optional.empty();
        }
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<String, Tally> element : tallies.entrySet()) {
            sum = sum.add(average(element.getValue()).multiply(weights.shares().get(element.getKey())));
        }
        List<ElementScore> scores = tallies.entrySet().stream()
                .map(element -> score(element.getKey(), element.getValue(), weights))
                .toList();
        return Optional.of(new SatisfactionIndex(decimal(sum.multiply(CONVERSION), INDEX_DECIMALS), weights.policy(), scores));
    }

    /** The mean of indexes of units, each unit counting the same; not what pooling all respondents gives. */
    public static Optional<BigDecimal> meanOfUnits(Collection<BigDecimal> indexes) {
        if (indexes.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = indexes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(indexes.size()), INDEX_DECIMALS, RoundingMode.HALF_UP));
    }

    static BigDecimal rounded(BigDecimal index) {
        return index.setScale(INDEX_DECIMALS, RoundingMode.HALF_UP);
    }

    private static ElementScore score(String element, Tally tally, Weights weights) {
        BigFraction average = average(tally);
        return new ElementScore(element, tally.filled(), tally.sum(), decimal(average, SHOWN_DECIMALS),
                decimal(average.multiply(weights.shares().get(element)), SHOWN_DECIMALS),
                decimal(average.multiply(CONVERSION), INDEX_DECIMALS));
    }

    private static BigFraction average(Tally tally) {
        return new BigFraction(tally.sum(), tally.filled());
    }

    private static BigDecimal decimal(BigFraction exact, int decimals) {
        return new BigDecimal(exact.getNumerator()).divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.HALF_UP);
    }
}
