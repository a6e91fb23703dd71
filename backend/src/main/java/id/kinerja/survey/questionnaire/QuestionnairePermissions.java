package id.kinerja.survey.questionnaire;

import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The questions are no secret; the personnel officer and the heads of the unit, acting ones included, change them. */
@ApplicationScoped
class QuestionnairePermissions {

    private final Caller caller;
    private final UnitHeads heads;
    private final OfficeTime time;

    QuestionnairePermissions(Caller caller, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.heads = heads;
        this.time = time;
    }

    boolean mayChange(UUID unitId) {
        return caller.has(Role.HR_OFFICER)
                || caller.findEmployeeId().map(me -> heads.unitsUnder(me, time.today()).contains(unitId)).orElse(false);
    }

    void requireChange(UUID unitId) {
        if (!mayChange(unitId)) {
            throw Problem.forbidden("survey.not-your-unit");
        }
    }
}
