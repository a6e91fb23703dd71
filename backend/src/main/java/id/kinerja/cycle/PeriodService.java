package id.kinerja.cycle;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps the deadlines of periods. */
@ApplicationScoped
public class PeriodService {

    private final PeriodRepository periods;
    private final CycleRepository cycles;
    private final CycleReading reading;
    private final AuditTrail trail;

    PeriodService(PeriodRepository periods, CycleRepository cycles, CycleReading reading, AuditTrail trail) {
        this.periods = periods;
        this.cycles = cycles;
        this.reading = reading;
        this.trail = trail;
    }

    public PeriodResponse getPeriod(UUID id) {
        return reading.findPeriod(id).orElseThrow(Problem::notFound);
    }

    /** Also of a period that is over: an extension is usually asked for when it is. */
    @Transactional
    public PeriodResponse updatePeriod(UUID id, String ifMatch, PeriodPatch patch) {
        Period period = periods.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, period.version());
        cycles.findById(period.cycleId()).requireNotClosed();
        LocalDate dueBefore = period.dueOn();
        LocalDate closedBefore = period.closesOn();
        period.moveDeadlines(patch.dueOn().orElse(dueBefore), patch.closesOn().orElse(closedBefore));
        periods.flush();
        trail.record(AuditEntry.of("PERIOD_UPDATED", "PERIOD", id)
                .changed("dueOn", dueBefore.toString(), period.dueOn().toString())
                .changed("closesOn", closedBefore.toString(), period.closesOn().toString())
                .with("cycleId", period.cycleId())
                .with("reason", patch.reason().strip()));
        return getPeriod(id);
    }
}
