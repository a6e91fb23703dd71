package id.kinerja.survey.result;

import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.period.SurveyPermissions;
import id.kinerja.survey.period.SurveyScope;
import id.kinerja.survey.period.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A closed survey is read by the personnel office, the auditor, the heads of its unit and all who belong to it; once published, by
 * everybody. Who runs a survey closes, publishes, voids, moderates and plans.
 */
@ApplicationScoped
public class ResultPermissions {

    private final SurveyPermissions surveys;

    ResultPermissions(SurveyPermissions surveys) {
        this.surveys = surveys;
    }

    /** The units whose closed surveys the caller reads, besides all published ones; null for all. */
    Set<UUID> readsUnits() {
        SurveyScope scope = surveys.scope();
        if (scope.all()) {
            return null;
        }
        Set<UUID> units = new HashSet<>(scope.mine());
        units.addAll(scope.heads());
        return units;
    }

    /** Two statements; 404 where the caller may not know what came out. */
    public ResultRights requireReader(UUID unitId, SurveyState state) {
        SurveyScope scope = surveys.scope();
        if (state != SurveyState.PUBLISHED && !scope.sees(unitId, state)) {
            throw Problem.notFound();
        }
        return new ResultRights(scope.all(), scope.runs(unitId), scope.heads().contains(unitId), scope.sees(unitId, SurveyState.CLOSED));
    }

    static List<ResultAction> actions(ResultRights rights, SurveyHead survey) {
        if (!rights.leads()) {
            return List.of();
        }
        return survey.publishedAt() == null
                ? List.of(ResultAction.VOID_ANSWERS, ResultAction.PUBLISH, ResultAction.MODERATE_COMMENTS, ResultAction.PLAN_IMPROVEMENTS)
                : List.of(ResultAction.NAME_MEDIA, ResultAction.MODERATE_COMMENTS, ResultAction.PLAN_IMPROVEMENTS);
    }
}
