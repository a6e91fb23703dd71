package id.kinerja.evaluation;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The rules of the steps. PermenPANRB 6/2022 wants dialogue, and no rule asks for a record of it; PP 30/2019 art. 59 gives 14 days to
 * object and names no working days. Whether 6/2022 says otherwise for periodic results was not read.
 */
@ApplicationScoped
public class StepRule implements RuleSection<StepRules> {

    @Override
    public String key() {
        return "evaluation.step";
    }

    @Override
    public Class<StepRules> type() {
        return StepRules.class;
    }

    @Override
    public StepRules defaults() {
        return new StepRules(true, 14);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
