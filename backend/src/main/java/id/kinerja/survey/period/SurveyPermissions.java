package id.kinerja.survey.period;

import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * The personnel officer and the heads of the unit, acting ones included, run a survey; the counter and the auditor see its
 * volumes; everybody of the unit sees it once it is closed.
 */
@ApplicationScoped
public class SurveyPermissions {

    private final Caller caller;
    private final SurveyUnitRepository units;
    private final UnitHeads heads;
    private final OfficeTime time;

    SurveyPermissions(Caller caller, SurveyUnitRepository units, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.units = units;
        this.heads = heads;
        this.time = time;
    }

    /** Two statements at most. */
    public SurveyScope scope() {
        UUID me = caller.findEmployeeId().orElse(null);
        boolean personnel = caller.has(Role.HR_OFFICER);
        boolean all = personnel || caller.has(Role.AUDITOR);
        return new SurveyScope(all, personnel, me == null ? Set.of() : heads.unitsUnder(me, time.today()),
                me == null ? Set.of() : units.listMineAndAbove(me, time.today()), caller.has(Role.SERVICE_OFFICER));
    }

    /** 404 where the caller may not know of it, 403 where only running it is not the caller's. */
    public SurveyScope requireRunning(Survey survey) {
        SurveyScope scope = scope();
        if (!scope.runs(survey.unitId())) {
            throw scope.sees(survey.unitId(), survey.state()) ? Problem.forbidden("survey.not-your-unit") : Problem.notFound();
        }
        return scope;
    }

    void requireRunning(UUID unitId) {
        if (!scope().runs(unitId)) {
            throw Problem.forbidden("survey.not-your-unit");
        }
    }
}
