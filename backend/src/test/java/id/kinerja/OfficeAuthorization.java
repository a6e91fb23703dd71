package id.kinerja;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The clerk's plan, progress and evaluation, for the clerk and the people around the clerk. */
@ApplicationScoped
public class OfficeAuthorization implements AuthorizationFixture {

    private static final Set<String> PLANS = Set.of(
            "getPlan", "listLinkableTargets", "agreePlan", "returnPlan", "signPlan", "submitPlan", "withdrawPlan", "revisePlan",
            "replacePlanContent");
    private static final Set<String> EVALUATIONS = Set.of(
            "getEvaluation", "getExplanation", "getSuggestion", "submitEvaluation", "returnEvaluation", "saveAssessment",
            "completeEvaluation", "reopenEvaluation", "signEvaluation", "deliverEvaluation", "acknowledgeEvaluation",
            "unsignEvaluation", "recordEvaluationDialogue", "listEvaluationCopies", "getSelfReview", "saveSelfReview");
    private static final Set<String> PROGRESS = Set.of("getProgress", "listRealisations");
    private static final Map<String, String> BODIES = Map.of(
            "returnPlan", "{\"reason\":\"Mohon tambahkan indikator waktu.\"}",
            "revisePlan", "{\"reason\":\"Target berubah di tengah tahun.\"}",
            "replacePlanContent", "{\"targets\":[],\"behaviourExpectations\":[],\"annexes\":[]}",
            "returnEvaluation", "{\"reason\":\"Mohon lengkapi bukti dukung.\"}",
            "reopenEvaluation", "{\"reason\":\"Ada bukti yang terlewat.\"}",
            "unsignEvaluation", "{\"reason\":\"Salah menyalin rating.\"}",
            "recordEvaluationDialogue", "{\"heldOn\":\"2026-05-12\"}",
            "saveSelfReview", "{}");

    @Override
    public boolean serves(String operationId) {
        return PLANS.contains(operationId) || EVALUATIONS.contains(operationId)
                || PROGRESS.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        Map<String, Object> query = PROGRESS.contains(operationId)
                ? Map.of("planId", Office.PLAN, "periodId", Office.Q1) : Map.of();
        return new Scene(Map.of("id", subject(operationId)), query, BODIES.get(operationId), "\"0\"", Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }

    private static UUID subject(String operationId) {
        return EVALUATIONS.contains(operationId)
                ? (UUID) Database.rows("SELECT id FROM evaluation WHERE employee_id = ? AND period_id = ?", Office.CLERK.id(), Office.Q1)
                        .getFirst().get("id")
                : Office.PLAN;
    }
}
