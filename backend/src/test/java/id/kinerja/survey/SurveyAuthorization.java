package id.kinerja.survey;

import static id.kinerja.testing.Calls.etag;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** A running survey of a section: of a clerk in it, a counter officer, its head, the head above, and somebody elsewhere. */
@ApplicationScoped
public class SurveyAuthorization implements AuthorizationFixture {

    private static final Set<String> SERVED = Set.of("getSurvey", "changeSurvey", "getSurveyVolumes", "printSurveySheets");

    @Override
    public boolean serves(String operationId) {
        return SERVED.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        TestClock.pin(TestClock.START);
        SurveyScene scene = new SurveyScene();
        String path = SurveyScene.SURVEYS + "/" + scene.surveyId;
        return new Scene(Map.of("id", scene.surveyId), Map.of(), body(operationId), etag(scene.desk.chief.bearer(), path), Map.of(
                Relation.SELF, scene.desk.colleague.token(Role.EMPLOYEE), Relation.ASSESSOR, scene.desk.officer.token(Role.EMPLOYEE),
                Relation.SUPERIOR, scene.desk.camat.token(Role.EMPLOYEE), Relation.UNIT_HEAD, scene.desk.chief.token(Role.EMPLOYEE),
                Relation.STRANGER, scene.desk.stranger.token(Role.EMPLOYEE)));
    }

    private static String body(String operationId) {
        return switch (operationId) {
            case "changeSurvey" -> "{\"name\": \"Triwulan kedua\"}";
            case "printSurveySheets" -> "{\"count\": 2}";
            default -> null;
        };
    }
}
