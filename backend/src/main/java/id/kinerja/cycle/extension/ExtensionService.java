package id.kinerja.cycle.extension;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.CycleStatus;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.PeriodInfo;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives more time in a period, in the open and with a reason. */
@ApplicationScoped
public class ExtensionService {

    private final ExtensionRepository extensions;
    private final Cycles cycles;
    private final Event<PeriodExtended> extended;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ExtensionService(ExtensionRepository extensions, Cycles cycles, Event<PeriodExtended> extended, AuditTrail trail, Caller caller,
            OfficeTime time, Ids ids) {
        this.extensions = extensions;
        this.cycles = cycles;
        this.extended = extended;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    Page<ExtensionResponse> list(UUID periodId, PageQuery page) {
        cycles.getPeriod(periodId);
        return extensions.list(periodId, page);
    }

    /** Also of a period that is over: that is when it is usually asked for. */
    @Transactional
    public ExtensionResponse extend(UUID periodId, ExtensionRequest request) {
        PeriodInfo period = cycles.getPeriod(periodId);
        if (period.cycleStatus() == CycleStatus.CLOSED) {
            throw Problem.conflict("cycle.closed");
        }
        require(period, request);
        UUID id = ids.next();
        extensions.insert(id, periodId, request, caller.accountId(), time.now());
        trail.record(AuditEntry.of("PERIOD_EXTENDED", "PERIOD", periodId)
                .aboutEmployee(request.employeeId())
                .with("unitId", request.unitId())
                .with("dueOn", request.dueOn().toString())
                .with("reason", request.reason().strip()));
        extended.fire(new PeriodExtended(id, periodId, request.unitId(), request.employeeId(), request.dueOn(), request.reason().strip()));
        return extensions.find(id).orElseThrow();
    }

    private void require(PeriodInfo period, ExtensionRequest request) {
        ProblemException problem = Problem.rule("cycle.extension-not-possible");
        if (request.unitId() != null && request.employeeId() != null) {
            problem.at("/employeeId", "cycle.extension-one-scope");
        }
        if (!request.dueOn().isAfter(period.dueOn())) {
            problem.at("/dueOn", "cycle.extension-not-later", period.dueOn());
        }
        ExtensionRepository.Known known = extensions.find(period.cycleId(), request);
        if (!known.unit()) {
            problem.at("/unitId", "cycle.extension-unit-unknown");
        }
        if (!known.employee()) {
            problem.at("/employeeId", "cycle.extension-person-unknown");
        }
        problem.throwIfAnyFault();
    }
}
