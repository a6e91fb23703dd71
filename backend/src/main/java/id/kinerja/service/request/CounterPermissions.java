package id.kinerja.service.request;

import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Counter officers work where they are assigned; a unit's head and those above read it; the auditor reads all; whoever did
 * a step of a request may look at it.
 */
@ApplicationScoped
public class CounterPermissions {

    private final Caller caller;
    private final CounterUnitRepository units;
    private final UnitHeads heads;
    private final OfficeTime time;

    CounterPermissions(Caller caller, CounterUnitRepository units, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.units = units;
        this.heads = heads;
        this.time = time;
    }

    /** Two statements at most. */
    public CounterScope scope() {
        UUID me = caller.findEmployeeId().orElse(null);
        boolean officer = caller.has(Role.SERVICE_OFFICER) && me != null;
        return new CounterScope(caller.has(Role.AUDITOR), officer ? units.unitsOf(me, time.today()) : Set.of(),
                me == null ? Set.of() : heads.unitsUnder(me, time.today()), me);
    }

    /** 403 for a unit that is not the caller's counter: that it exists is no secret. */
    public CounterScope requireCounter(UUID unitId) {
        CounterScope scope = scope();
        if (!scope.worksAt(unitId)) {
            throw Problem.forbidden("service.not-your-counter");
        }
        return scope;
    }
}
