package id.kinerja.insight.signal;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.insight.signal.SignalResponse.Question;
import id.kinerja.insight.signal.SignalResponse.RaterQuestions;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Asks; only of those who head the unit or one above it, and of the auditor. */
@ApplicationScoped
public class SignalService {

    private final SignalReading reading;
    private final SignalRule rule;
    private final Rules rules;
    private final UnitHeads heads;
    private final Messages messages;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    SignalService(SignalReading reading, SignalRule rule, Rules rules, UnitHeads heads, Messages messages, AuditTrail trail, Caller caller,
            OfficeTime time) {
        this.reading = reading;
        this.rule = rule;
        this.rules = rules;
        this.heads = heads;
        this.messages = messages;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    public SignalResponse getSignals(UUID unitId, UUID periodId, Locale language) {
        requireLeader(unitId);
        trail.recordRead(AuditEntry.of("RATER_SIGNALS_READ", "UNIT", unitId).with("periodId", periodId));
        SignalLimits limits = rules.inForce(rule, time.today());
        List<RaterCounts> counts = reading.listCounts(unitId, periodId);
        RaterCounts all = counts.stream().reduce(RaterCounts.none(), RaterCounts::plus);
        return new SignalResponse(unitId, periodId, all.rated(), limits.fewestRated(), counts.stream()
                .filter(own -> own.rated() >= limits.fewestRated())
                .map(own -> new RaterQuestions(own.assessor(), own.rated(), RaterSignals.of(own, own.restOf(all), limits).stream()
                        .map(signal -> question(signal, language)).toList()))
                .toList());
    }

    private void requireLeader(UUID unitId) {
        boolean leads = caller.findEmployeeId()
                .map(me -> heads.of(unitId, time.today()).stream().anyMatch(head -> head.employeeId().equals(me))).orElse(false);
        if (!leads && !caller.has(Role.AUDITOR)) {
            throw Problem.notFound();
        }
    }

    private Question question(Signal signal, Locale language) {
        BigDecimal lower = percent(signal.interval().lower());
        BigDecimal upper = percent(signal.interval().upper());
        return new Question(signal.code(), messages.get(language, "insight.signal." + signal.code(), signal.count(), signal.of()),
                signal.count(), signal.of(), lower, upper);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
