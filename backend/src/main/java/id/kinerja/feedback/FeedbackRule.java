package id.kinerja.feedback;

import id.kinerja.cycle.rule.RuleFault;
import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of feedback. PermenPANRB 6/2022 asks for continuous feedback and names no number; all of these are choices of this product.
 */
@ApplicationScoped
public class FeedbackRule implements RuleSection<FeedbackRules> {

    @Override
    public String key() {
        return "feedback.limits";
    }

    @Override
    public Class<FeedbackRules> type() {
        return FeedbackRules.class;
    }

    @Override
    public FeedbackRules defaults() {
        return new FeedbackRules(24, 4, 10, 3, 60);
    }

    @Override
    public boolean verified() {
        return false;
    }

    @Override
    public List<RuleFault> faults(FeedbackRules value) {
        List<RuleFault> faults = new ArrayList<>();
        if (value.peerMostInvited() < value.peerMinimumAnswers()) {
            faults.add(new RuleFault("/peerMostInvited", "feedback.rule-too-few-invited"));
        }
        if (value.peerLongestDays() < value.peerShortestDays()) {
            faults.add(new RuleFault("/peerLongestDays", "feedback.rule-days-out-of-order"));
        }
        return faults;
    }
}
