package id.kinerja.objection.clock;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The clocks. PP 30/2019 art. 59 says "hari" without "kerja", so calendar days; it sets no time for the decision, so 14 days are a
 * promise of the office and not law.
 */
@ApplicationScoped
public class ClockRule implements RuleSection<ClockRules> {

    @Override
    public String key() {
        return "objection.clock";
    }

    @Override
    public Class<ClockRules> type() {
        return ClockRules.class;
    }

    @Override
    public ClockRules defaults() {
        return new ClockRules(DayUnit.CALENDAR, 14);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
