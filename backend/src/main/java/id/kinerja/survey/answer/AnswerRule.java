package id.kinerja.survey.answer;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/** From when on an answer is flagged. Choices of this system, no law has them. */
@ApplicationScoped
public class AnswerRule implements RuleSection<AnswerRules> {

    @Override
    public String key() {
        return "survey.flags";
    }

    @Override
    public Class<AnswerRules> type() {
        return AnswerRules.class;
    }

    @Override
    public AnswerRules defaults() {
        return new AnswerRules(20, 9, 5);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
