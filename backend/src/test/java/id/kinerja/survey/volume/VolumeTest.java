package id.kinerja.survey.volume;

import static id.kinerja.survey.SurveyScene.SURVEYS;
import static id.kinerja.survey.SurveyScene.answer;
import static id.kinerja.survey.SurveyScene.scores;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.service.Desk;
import id.kinerja.shared.caller.Role;
import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class VolumeTest {

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void countsWithoutAScore() {
        answer(scene.code(), scores("444444444"), ", \"seconds\": 3").then().statusCode(200);
        scene.visit();
        TestClock.move(Duration.ofDays(7));
        answer(scene.code(), scores("333333334")).then().statusCode(200);
        volumes(scene.desk.chief.bearer()).statusCode(200).body("total.visits", equalTo(3)).body("total.answers", equalTo(2))
                .body("total.responseRate", equalTo(66.7f)).body("total.flagged", equalTo(1)).body("reached", equalTo(false))
                .body("services", hasSize(1)).body("services[0].name", equalTo("Surat keterangan domisili"))
                .body("weeks.week", contains("2026-05-11", "2026-05-18")).body("weeks.count.visits", contains(2, 1))
                .body("channels.channel", contains("WEB")).body("handlers[0].person.name", equalTo("Tuti Sari"))
                .body("handlers[0].visits", equalTo(3)).body("handlers[0].voidRate", equalTo(0.0f));
        assertThat(volumes(scene.desk.chief.bearer()).extract().asString()).doesNotContain("score", "total\":4", "COMPETENCE");
    }

    @Test
    void handlersAreNotShownAtTheCounter() {
        scene.visit();
        volumes(scene.desk.counter()).statusCode(200).body("total.visits", equalTo(1)).body("handlers", empty());
        volumes(bearer(Role.AUDITOR)).statusCode(200).body("handlers", hasSize(1));
        volumes(scene.desk.colleague.bearer()).statusCode(404);
        volumes(scene.desk.stranger.bearer(Role.SERVICE_OFFICER)).statusCode(404);
    }

    @Test
    void aVoidedCodeIsCountedForWhoHandledTheVisit() {
        String request = scene.visit();
        String code = scene.codeOf(request);
        voidCode(request, "Salah cetak").statusCode(204);
        assertThat(scene.codeOf(request)).isNull();
        answer(code, scores("444444444")).then().statusCode(410).body("code", equalTo("survey.code-voided"));
        voidCode(request, "Salah cetak lagi").statusCode(409).body("code", equalTo("survey.code-not-open"));
        volumes(scene.desk.camat.bearer()).body("handlers[0].voided", equalTo(1)).body("handlers[0].voidRate", equalTo(100.0f));
        String other = scene.visit();
        voidCode(other, "pendek").statusCode(400);
        scene.keyed(scene.desk.stranger.bearer(Role.SERVICE_OFFICER)).body("{\"reason\": \"Bukan loket saya\"}")
                .post(Desk.REQUESTS + "/" + other + "/survey-voiding").then().statusCode(404);
        assertThat(Database.rows("SELECT detail ->> 'reason' AS reason FROM audit_event WHERE action = 'SURVEY_CODE_VOIDED'").getFirst())
                .containsEntry("reason", "Salah cetak");
    }

    @Test
    void theyCostAFewStatements() {
        scene.visit();
        assertThat(QueryCount.of(() -> volumes(scene.desk.chief.bearer()).statusCode(200))).isEqualTo(8);
    }

    private ValidatableResponse volumes(String bearer) {
        return as(bearer).get(SURVEYS + "/" + scene.surveyId + "/volumes").then();
    }

    private ValidatableResponse voidCode(String request, String reason) {
        return scene.keyed(scene.desk.counter()).body("{\"reason\": \"%s\"}".formatted(reason))
                .post(Desk.REQUESTS + "/" + request + "/survey-voiding").then();
    }
}
