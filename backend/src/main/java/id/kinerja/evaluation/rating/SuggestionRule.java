package id.kinerja.evaluation.rating;

import id.kinerja.cycle.rule.RuleFault;
import id.kinerja.cycle.rule.RuleSection;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Numbers behind the suggested rating. The regulations name none ("most", "a small part"), so the defaults are unverified and
 * each office may set its own.
 */
@ApplicationScoped
public class SuggestionRule implements RuleSection<SuggestionBands> {

    private static final List<Integer> EXAMPLES = List.of(85, 95, 105);

    private final Messages messages;

    SuggestionRule(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return "evaluation.suggestion";
    }

    @Override
    public Class<SuggestionBands> type() {
        return SuggestionBands.class;
    }

    @Override
    public SuggestionBands defaults() {
        return new SuggestionBands(new BigDecimal("100"), new BigDecimal("90"), new BigDecimal("0.5"), new BigDecimal("0.5"));
    }

    @Override
    public boolean verified() {
        return false;
    }

    @Override
    public List<RuleFault> faults(SuggestionBands bands) {
        return bands.asExpectedFrom().compareTo(bands.aboveOver()) > 0
                ? List.of(new RuleFault("/asExpectedFrom", "evaluation.suggestion-out-of-order")) : List.of();
    }

    @Override
    public List<String> example(SuggestionBands bands, Locale language) {
        return EXAMPLES.stream().map(percent -> messages.get(language, "evaluation.settings.suggestion.example", percent,
                messages.get(language, "evaluation.rating." + bands.markOf(BigDecimal.valueOf(percent))))).toList();
    }
}
