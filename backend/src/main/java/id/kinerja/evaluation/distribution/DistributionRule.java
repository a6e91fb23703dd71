package id.kinerja.evaluation.distribution;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of the patterns as a rule of the office. The source of the defaults is a reproduction of the circular, not the
 * circular itself, and "most" and the number of people below which persons are counted are ours; so they are unverified.
 */
@ApplicationScoped
public class DistributionRule implements RuleSection<DistributionLimits> {

    /** A unit of twenty as many offices have it: nearly all Baik. */
    private static final PredicateCounts EXAMPLE = new PredicateCounts(3, 16, 1, 0, 0);

    private final DistributionTexts texts;

    DistributionRule(DistributionTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "evaluation.distribution";
    }

    @Override
    public Class<DistributionLimits> type() {
        return DistributionLimits.class;
    }

    @Override
    public DistributionLimits defaults() {
        return DistributionLimits.OF_THE_CIRCULAR;
    }

    @Override
    public boolean verified() {
        return false;
    }

    @Override
    public List<String> example(DistributionLimits limits, Locale language) {
        return texts.example(EXAMPLE, limits, language);
    }
}
