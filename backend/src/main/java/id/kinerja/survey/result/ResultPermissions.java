package id.kinerja.survey.result;

import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A closed survey is read by all who work in the branch of its unit, by the personnel office and the auditor; once published, by
 * everybody. The head of the unit, those above and the personnel office close, publish, void, moderate and plan.
 */
@ApplicationScoped
public class ResultPermissions {

    private final Caller caller;
    private final BranchRepository branches;
    private final UnitHeads heads;
    private final OfficeTime time;

    ResultPermissions(Caller caller, BranchRepository branches, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.branches = branches;
        this.heads = heads;
        this.time = time;
    }

    public boolean readsAll() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }

    /** The units whose closed surveys the caller reads, besides all published ones. */
    public Set<UUID> branch() {
        return caller.findEmployeeId().map(me -> branches.unitsOf(me, time.today())).orElse(Set.of());
    }

    public boolean leads(UUID unitId) {
        return caller.has(Role.HR_OFFICER)
                || caller.findEmployeeId().map(me -> heads.unitsUnder(me, time.today()).contains(unitId)).orElse(false);
    }

    /** 404 where the caller may not know what came out. */
    public void requireReader(SurveyHead survey) {
        if (survey.publishedAt() == null && !readsAll() && !branch().contains(survey.unit().id())) {
            throw Problem.notFound();
        }
    }

    public void requireLeader(UUID unitId) {
        if (!leads(unitId)) {
            throw Problem.forbidden("survey.not-your-survey");
        }
    }

    List<ResultAction> actions(SurveyHead survey) {
        if (!leads(survey.unit().id())) {
            return List.of();
        }
        return survey.publishedAt() == null
                ? List.of(ResultAction.VOID_ANSWERS, ResultAction.PUBLISH, ResultAction.MODERATE_COMMENTS, ResultAction.PLAN_IMPROVEMENTS)
                : List.of(ResultAction.NAME_MEDIA, ResultAction.MODERATE_COMMENTS, ResultAction.PLAN_IMPROVEMENTS);
    }
}
