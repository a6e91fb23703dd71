package id.kinerja.survey.period;

import static id.kinerja.survey.SurveyScene.SURVEYS;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SurveyTest {

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void aSurveyBeginsWithTheOfficialQuestions() {
        String path = SURVEYS + "/" + scene.surveyId;
        as(scene.desk.chief.bearer()).get(path).then().statusCode(200).body("state", equalTo("OPEN")).body("requiredSample", equalTo(217))
                .body("everyNth", equalTo(1)).body("codeValidDays", equalTo(14)).body("questionnaireVersion", equalTo(1))
                .body("progress.visits", equalTo(0)).body("progress.answers", equalTo(0)).body("progress.flagged", equalTo(0))
                .body("allowedActions", contains("READ_VOLUMES", "CHANGE", "PRINT_SHEETS", "ENTER_PAPER", "CLOSE"));
        assertThat(Database.count("survey_questionnaire")).isEqualTo(1);
        assertThat(Database.rows("SELECT action FROM audit_event WHERE action LIKE 'SURVEY%' ORDER BY 1")).extracting(row -> row.get("action"))
                .containsExactly("SURVEY_CREATED", "SURVEY_QUESTIONNAIRE_ADDED");
    }

    @Test
    void oneAtATime() {
        scene.create(SurveyScene.personnel(), "").statusCode(409).body("code", equalTo("constraint.ex_survey_one_at_a_time"));
        scene.create(scene.desk.counter(), "").statusCode(403);
        scene.create(scene.desk.stranger.bearer(), "").statusCode(403).body("code", equalTo("survey.not-your-unit"));
        scene.create(scene.desk.camat.bearer(), ", \"everyNth\": 0").statusCode(400);
    }

    @Test
    void theEndAndTheSamplingMayMove() {
        String path = SURVEYS + "/" + scene.surveyId;
        String chief = scene.desk.chief.bearer();
        String before = etag(chief, path);
        patching(chief, before).body("{\"endsOn\": \"2026-07-15\", \"expectedVisits\": 5000, \"everyNth\": 4}").patch(path).then().statusCode(200)
                .body("endsOn", equalTo("2026-07-15")).body("requiredSample", equalTo(357)).body("everyNth", equalTo(4));
        patching(chief, before).body("{\"name\": \"Lain\"}").patch(path).then().statusCode(412);
        patching(chief, etag(chief, path)).body("{\"endsOn\": \"2026-05-01\"}").patch(path).then().statusCode(422);
        patching(scene.desk.counter(), etag(chief, path)).body("{\"name\": \"Lain\"}").patch(path).then().statusCode(403);
        patching(scene.desk.stranger.bearer(), etag(chief, path)).body("{\"name\": \"Lain\"}").patch(path).then().statusCode(404);
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = now(), rows_hash = 'x', rows_count = 0, population = 0");
        patching(chief, etag(chief, path)).body("{\"name\": \"Lain\"}").patch(path).then().statusCode(409).body("code", equalTo("survey.is-closed"));
    }

    @Test
    void whoSeesWhichSurvey() {
        as(scene.desk.counter()).get(SURVEYS).then().statusCode(200).body("items", hasSize(1)).body("items[0].allowedActions", contains("READ_VOLUMES"));
        as(scene.desk.camat.bearer()).get(SURVEYS + "?state=OPEN").then().body("items[0].allowedActions", hasItems("CLOSE"));
        as(bearer(Role.AUDITOR)).get(SURVEYS).then().body("items[0].allowedActions", contains("READ_VOLUMES"));
        as(scene.desk.colleague.bearer()).get(SURVEYS).then().body("items", empty());
        as(scene.desk.colleague.bearer()).get(SURVEYS + "/" + scene.surveyId).then().statusCode(404);
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = now(), rows_hash = 'x', rows_count = 7, population = 9");
        as(scene.desk.colleague.bearer()).get(SURVEYS).then().body("items", hasSize(1)).body("items[0].progress.answers", equalTo(7))
                .body("items[0].progress.flagged", nullValue());
        as(scene.desk.stranger.bearer()).get(SURVEYS).then().body("items", empty());
        as(bearer(Role.ADMIN)).get(SURVEYS).then().statusCode(403);
    }

    @Test
    void theNextOneBeginsGently() {
        String path = SURVEYS + "/defaults?unitId=";
        as(scene.desk.chief.bearer()).get(path + scene.desk.section.id()).then().statusCode(200).body("startsOn", equalTo("2026-07-01"))
                .body("endsOn", equalTo("2026-09-30")).body("quarter", equalTo(3)).body("expectedVisits", equalTo(0)).body("everyNth", equalTo(1));
        as(SurveyScene.personnel()).get(path + scene.desk.elsewhere.id()).then().body("startsOn", equalTo("2026-05-12"));
        as(scene.desk.officer.bearer()).get(path + scene.desk.section.id()).then().statusCode(403);
    }

    @Test
    void readingCostsAFewStatements() {
        String chief = scene.desk.chief.bearer();
        assertThat(List.of(QueryCount.of(() -> as(chief).get(SURVEYS)), QueryCount.of(() -> as(chief).get(SURVEYS + "/" + scene.surveyId))))
                .containsExactly(3L, 3L);
    }
}
