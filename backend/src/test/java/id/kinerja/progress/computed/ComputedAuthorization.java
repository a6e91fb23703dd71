package id.kinerja.progress.computed;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The requests behind the clerk's indicators. */
@ApplicationScoped
public class ComputedAuthorization implements AuthorizationFixture {

    @Override
    public boolean serves(String operationId) {
        return operationId.equals("listIndicatorRequests") || operationId.equals("listEvaluationRequests");
    }

    @Override
    public Scene create(String operationId) {
        Letters.open();
        boolean evaluation = operationId.equals("listEvaluationRequests");
        Map<String, Object> query = evaluation ? Map.of("indicatorId", Letters.ON_TIME)
                : Map.of("planId", Letters.PLAN, "periodId", Office.Q2, "indicatorId", Letters.ON_TIME);
        return new Scene(evaluation ? Map.of("id", EvaluationApi.idOf(Office.CLERK, Office.Q2)) : Map.of(), query, null, null, Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }
}
