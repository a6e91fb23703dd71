package id.kinerja.integration.handover;

import id.kinerja.cycle.rule.RuleFault;
import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The codes of SIASN. Ratings 1 to 3 and predicates 1, 2 and 5 were seen in a regional integration, 3 and 4 follow by elimination; the
 * identifiers of periods and coefficients, and the two-digit codes of grades, were seen nowhere. All are <b>unverified</b>: read its references
 * {@code kuadranNilai}, {@code periodik} and {@code golongan} before the first hand-over.
 */
@ApplicationScoped
public class HandOverRule implements RuleSection<HandOverRules> {

    @Override
    public String key() {
        return "integration.hand-over";
    }

    @Override
    public Class<HandOverRules> type() {
        return HandOverRules.class;
    }

    @Override
    public HandOverRules defaults() {
        return new HandOverRules(1, 2, 3, 1, 2, 3, 4, 5, "", "", "", "", "", false);
    }

    @Override
    public boolean verified() {
        return false;
    }

    @Override
    public List<RuleFault> faults(HandOverRules value) {
        return value.hasDoubles() ? List.of(new RuleFault("/veryGood", "integration.rule-codes-double")) : List.of();
    }
}
