package id.kinerja.survey.result.measure;

import id.kinerja.survey.index.SatisfactionIndex;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.index.Weights;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The index of several units, in the two ways that are in use: every respondent the same, or every unit the same. With unequal
 * numbers of respondents they part by a point or more, so a figure always says which it is.
 */
final class RollUp {

    private RollUp() {}

    /** All respondents pooled with equal weights; empty unless all surveys asked the same items. */
    static Optional<BigDecimal> pooled(Collection<Map<String, Tally>> surveys) {
        if (surveys.isEmpty() || surveys.stream().map(Map::keySet).distinct().count() > 1) {
            return Optional.empty();
        }
        Map<String, Tally> all = new LinkedHashMap<>();
        surveys.forEach(survey -> survey.forEach((code, tally) -> all.merge(code, tally, Tally::plus)));
        return SatisfactionIndex.of(all, Weights.fixed(WeightPolicy.EXACT_1_9, all.keySet())).map(SatisfactionIndex::value);
    }

    static Optional<BigDecimal> meanOfUnits(List<BigDecimal> indexes) {
        return SatisfactionIndex.meanOfUnits(indexes);
    }
}
