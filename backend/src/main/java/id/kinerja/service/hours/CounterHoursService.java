package id.kinerja.service.hours;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the opening hours of the counters. */
@ApplicationScoped
public class CounterHoursService {

    private final CounterHoursRepository hours;
    private final UnitService units;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    CounterHoursService(CounterHoursRepository hours, UnitService units, AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.hours = hours;
        this.units = units;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    CounterHoursListResponse list(UUID unitId) {
        if (units.findById(unitId).isEmpty()) {
            throw Problem.notFound();
        }
        UUID owner = hours.ownersOf(Set.of(unitId)).get(unitId);
        List<CounterHoursResponse> items = owner == null ? List.of()
                : hours.listNewestFirst(Set.of(owner)).stream().map(CounterHoursResponse::of).toList();
        return new CounterHoursListResponse(items, unitId.equals(owner) ? null : owner);
    }

    @Transactional
    public CounterHoursResponse add(CounterHoursRequest request) {
        if (units.findById(request.unitId()).isEmpty()) {
            throw Problem.rule("service.unit-unknown").at("/unitId", "service.unit-unknown");
        }
        check(request.spans());
        CounterHours made = new CounterHours(
                ids.next(), request.unitId(), request.validFrom(), request.spans(), time.now(), caller.accountId());
        hours.persist(made);
        hours.flush();
        trail.record(AuditEntry.of("COUNTER_HOURS_SET", "UNIT", request.unitId()).with("validFrom", request.validFrom().toString())
                .with("spans", request.spans()));
        return CounterHoursResponse.of(made);
    }

    private static void check(List<CounterSpan> spans) {
        ProblemException problem = Problem.rule("service.hours-wrong");
        for (int place = 0; place < spans.size(); place++) {
            CounterSpan span = spans.get(place);
            boolean overlaps = spans.subList(0, place).stream().anyMatch(other -> other.day() == span.day()
                    && other.from().compareTo(span.to()) < 0 && span.from().compareTo(other.to()) < 0);
            if (span.closesBeforeItOpens() || overlaps) {
                problem.at("/spans/" + place + "/to", span.closesBeforeItOpens() ? "service.closes-before-it-opens" : "service.spans-overlap");
            }
        }
        problem.throwIfAnyFault();
    }
}
