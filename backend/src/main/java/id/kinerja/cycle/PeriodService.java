package id.kinerja.cycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.http.RecordPatch;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the deadlines of periods. */
@ApplicationScoped
public class PeriodService {

    private final PeriodRepository periods;
    private final CycleRepository cycles;
    private final CycleReading reading;
    private final RecordPatch patches;
    private final AuditTrail trail;

    PeriodService(PeriodRepository periods, CycleRepository cycles, CycleReading reading, RecordPatch patches, AuditTrail trail) {
        this.periods = periods;
        this.cycles = cycles;
        this.reading = reading;
        this.patches = patches;
        this.trail = trail;
    }

    public PeriodResponse getPeriod(UUID id) {
        return reading.findPeriod(id).orElseThrow(Problem::notFound);
    }

    /** Also of a period that is over: an extension is usually asked for when it is. */
    @Transactional
    public PeriodResponse updatePeriod(UUID id, String ifMatch, ObjectNode patch) {
        Period period = periods.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, period.version());
        cycles.findById(period.cycleId()).requireNotClosed();
        PeriodDeadlines before = new PeriodDeadlines(period.dueOn(), period.closesOn(), null);
        PeriodDeadlines wanted = patches.apply(before, patch);
        period.moveDeadlines(wanted.dueOn(), wanted.closesOn());
        periods.flush();
        trail.record(AuditEntry.of("PERIOD_UPDATED", "PERIOD", id)
                .changed("dueOn", before.dueOn().toString(), period.dueOn().toString())
                .changed("closesOn", before.closesOn().toString(), period.closesOn().toString())
                .with("cycleId", period.cycleId())
                .with("reason", wanted.reason().strip()));
        return getPeriod(id);
    }
}
