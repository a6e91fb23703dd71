package id.kinerja.cycle;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.assignment.CycleYear;
import id.kinerja.cycle.assignment.FreezingService;
import id.kinerja.cycle.assignment.OpeningSummary;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Prepares, opens and closes the years of appraisal. */
@ApplicationScoped
public class CycleService {

    private static final String SUBJECT = "CYCLE";

    private final CycleRepository cycles;
    private final PeriodRepository periods;
    private final CycleReading reading;
    private final FreezingService freezing;
    private final Event<CycleClosed> closed;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;
    private final PeriodCalendar calendar;

    CycleService(CycleRepository cycles, PeriodRepository periods, CycleReading reading, FreezingService freezing,
            Event<CycleClosed> closed, AuditTrail trail, OfficeTime time, Ids ids, CycleConfig config) {
        this.cycles = cycles;
        this.periods = periods;
        this.reading = reading;
        this.freezing = freezing;
        this.closed = closed;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
        this.calendar = new PeriodCalendar(config.dueDays(), config.closingMonths(), config.annualDueDays());
    }

    public Page<CycleResponse> listCycles(PageQuery page) {
        return reading.list(page);
    }

    public CycleResponse getCycle(UUID id) {
        return reading.findCycle(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public CycleResponse createCycle(CycleRequest request) {
        Cycle cycle = new Cycle(ids.next(), request.year(), request.nameOrDefault(), request.rhythm(), request.approachOrDefault());
        cycles.persist(cycle);
        cycles.flush();
        addPeriods(cycle);
        trail.record(compare(AuditEntry.of("CYCLE_CREATED", SUBJECT, cycle.id()).with("year", cycle.year()), null, cycle));
        return getCycle(cycle.id());
    }

    @Transactional
    public CycleResponse updateCycle(UUID id, String ifMatch, CyclePatch patch) {
        Cycle cycle = matching(id, ifMatch);
        CycleSettings before = CycleSettings.of(cycle);
        CycleSettings wanted = patch.onto(before);
        cycle.rename(wanted.name());
        cycle.plan(wanted.rhythm(), wanted.approach());
        if (before.rhythm() != wanted.rhythm()) {
            periods.listOf(id).forEach(periods::delete);
            periods.flush();
            addPeriods(cycle);
        }
        cycles.flush();
        trail.record(compare(AuditEntry.of("CYCLE_UPDATED", SUBJECT, id), before, cycle));
        return getCycle(id);
    }

    /** What opening would freeze today; changes nothing. */
    public OpeningSummary tryOpening(UUID id) {
        Cycle cycle = find(id);
        cycle.requireCanOpen();
        return freezing.tryFreezing(CycleYear.of(id, cycle.year()));
    }

    @Transactional
    public Opening openCycle(UUID id, String ifMatch) {
        Cycle cycle = matching(id, ifMatch);
        cycle.open(time.now());
        cycles.flush();
        OpeningSummary summary = freezing.freeze(CycleYear.of(id, cycle.year()));
        trail.record(AuditEntry.of("CYCLE_OPENED", SUBJECT, id).changed("status", CycleStatus.DRAFT, cycle.status())
                .with("employees", summary.employees()).with("frozen", summary.frozen()).with("withProblems", summary.withProblems()));
        return new Opening(summary, cycle.version());
    }

    /** Refused while a period still runs: nobody's work may be cut off by a slip. */
    @Transactional
    public CycleResponse closeCycle(UUID id, String ifMatch) {
        Cycle cycle = matching(id, ifMatch);
        if (cycle.status() == CycleStatus.OPEN && !time.today().isAfter(periods.listOf(id).getLast().endsOn())) {
            throw Problem.conflict("cycle.still-running");
        }
        cycle.close();
        cycles.flush();
        trail.record(AuditEntry.of("CYCLE_CLOSED", SUBJECT, id).changed("status", CycleStatus.OPEN, cycle.status()));
        closed.fire(new CycleClosed(id));
        return getCycle(id);
    }

    /** What an opening did, and the cycle's version after it. */
    public record Opening(OpeningSummary summary, long version) {}

    private void addPeriods(Cycle cycle) {
        calendar.withTheYear(cycle.year(), cycle.rhythm()).forEach(span -> periods.persist(new Period(ids.next(), cycle.id(), span)));
        periods.flush();
    }

    private Cycle matching(UUID id, String ifMatch) {
        Cycle cycle = find(id);
        Etag.requireMatch(ifMatch, cycle.version());
        return cycle;
    }

    private Cycle find(UUID id) {
        return cycles.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private static AuditEntry compare(AuditEntry entry, CycleSettings before, Cycle after) {
        return entry.changed("name", before == null ? null : before.name(), after.name())
                .changed("rhythm", before == null ? null : before.rhythm(), after.rhythm())
                .changed("approach", before == null ? null : before.approach(), after.approach());
    }
}
