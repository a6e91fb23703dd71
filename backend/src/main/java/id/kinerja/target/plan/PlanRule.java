package id.kinerja.target.plan;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The office's decisions about plans as a rule with versions. Which units are independent was not read in a decision of the city. */
@ApplicationScoped
public class PlanRule implements RuleSection<PlanRules> {

    private static final int A_DAY = 24;

    @Override
    public String key() {
        return "target.plan";
    }

    @Override
    public Class<PlanRules> type() {
        return PlanRules.class;
    }

    @Override
    public PlanRules defaults() {
        return new PlanRules(true, false, A_DAY);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
