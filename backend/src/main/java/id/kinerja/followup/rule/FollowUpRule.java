package id.kinerja.followup.rule;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the office may set about follow-ups. Six months of coaching are from memory of PP 30/2019 art. 56; that a contract is announced seven
 * months before its end follows from its extension being proposed at least six months before (PermenPANRB 70/2020, secondary
 * source) and one month for preparing it; the others are ours. None of it is verified.
 */
@ApplicationScoped
public class FollowUpRule implements RuleSection<FollowUpRules> {

    @Override
    public String key() {
        return "followup.times";
    }

    @Override
    public Class<FollowUpRules> type() {
        return FollowUpRules.class;
    }

    @Override
    public FollowUpRules defaults() {
        return new FollowUpRules(6, 3, 90, 7);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
