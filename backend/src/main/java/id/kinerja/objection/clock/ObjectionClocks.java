package id.kinerja.objection.clock;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.StepRule;
import id.kinerja.organization.calendar.WorkingCalendar;
import id.kinerja.organization.calendar.WorkingDays;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The clocks as this office has set them. Calendar days need no look into the calendar. */
@ApplicationScoped
public class ObjectionClocks {

    /** As far as a deadline or a delay can reach. */
    private static final int REACH = 400;

    private static final WorkingDays ANY_DAY = new WorkingDays(Set.of(), Set.of());

    private final Rules rules;
    private final ClockRule clockRule;
    private final StepRule stepRule;
    private final WorkingCalendar calendar;
    private final OfficeTime time;

    ObjectionClocks(Rules rules, ClockRule clockRule, StepRule stepRule, WorkingCalendar calendar, OfficeTime time) {
        this.rules = rules;
        this.clockRule = clockRule;
        this.stepRule = stepRule;
        this.calendar = calendar;
        this.time = time;
    }

    /** Days after the delivery in which an objection is in time, by the rules of the day of delivery: no later version moves what was told. */
    public ObjectionClock filing(UUID unitId, LocalDate deliveredOn) {
        return clock(rules.inForce(stepRule, deliveredOn).objectionDays(), rules.inForce(clockRule, deliveredOn).dayUnit(), unitId);
    }

    /** Days from the filing, or from the admission of a late one, until the office means to decide. */
    public ObjectionClock decision(UUID unitId) {
        return clock(decisionDays(), unit(), unitId);
    }

    /** For what is delivered today. */
    public int filingDays() {
        return rules.inForce(stepRule, time.today()).objectionDays();
    }

    public int decisionDays() {
        return rules.inForce(clockRule, time.today()).decisionDays();
    }

    public DayUnit unit() {
        return rules.inForce(clockRule, time.today()).dayUnit();
    }

    private ObjectionClock clock(int days, DayUnit unit, UUID unitId) {
        LocalDate today = time.today();
        WorkingDays working = unit == DayUnit.CALENDAR ? ANY_DAY : calendar.ofUnit(unitId, today.minusDays(REACH), today.plusDays(REACH));
        return new ObjectionClock(days, unit, working);
    }
}
