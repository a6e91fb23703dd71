package id.kinerja.survey.invitation;

import static id.kinerja.survey.SurveyScene.SURVEYS;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Calls.patching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.service.Desk;
import id.kinerja.service.request.EventKind;
import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class InvitationTest {

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void whoeverIsServedIsAskedOnTheReceipt() {
        String request = scene.visit();
        String code = scene.codeOf(request);
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}").isEqualTo(scene.codeOf(request));
        String followUp = as(scene.desk.counter()).get(Desk.REQUESTS + "/" + request + "/receipt").then()
                .body("survey.surveyUrl", matchesPattern("http.*/s/" + code)).body("survey.expiresOn", equalTo("2026-05-26"))
                .body("survey.qr.path", containsString("M")).extract().path("request.followUpCode");
        anonymously().get("/api/v1/tracked-requests/" + followUp).then().statusCode(200).body("survey.surveyCode", equalTo(code));
        Map<String, Object> row = Database.rows("SELECT * FROM survey_invitation").getFirst();
        assertThat(row).containsEntry("week", java.sql.Date.valueOf("2026-05-11")).containsEntry("state", "ISSUED");
        assertThat(((UUID) row.get("id")).version()).isEqualTo(4);
        assertThat(Database.rows("SELECT visits, invitations FROM survey_volume").getFirst()).containsValues(1);
        assertThat(Database.rows("SELECT employee_id, visits FROM survey_handler_volume").getFirst())
                .containsEntry("employee_id", scene.desk.colleague.id()).containsEntry("visits", 1);
    }

    @Test
    void theRefusedAreAskedTooAndTheUnfinishedAreNot() {
        String open = scene.desk.complete();
        assertThat(scene.codeOf(open)).isNull();
        scene.desk.record(open, "{\"kind\": \"REJECTED\", \"reasonCode\": \"NOT_ENTITLED\", \"reason\": \"Bukan warga.\"}").statusCode(200);
        assertThat(scene.codeOf(open)).isNotNull();
        String corrected = scene.visit();
        scene.desk.record(corrected, "{\"kind\": \"CORRECTED\", \"reasonCode\": \"OFFICER\", \"reason\": \"Salah nama.\"}").statusCode(200);
        assertThat(Database.count("survey_invitation")).isEqualTo(2);
    }

    @Test
    void outsideItsDaysNobodyIsAsked() {
        Database.run("UPDATE survey SET starts_on = '2026-05-13'");
        assertThat(scene.code()).isNull();
        Database.run("UPDATE survey SET unit_id = ?, starts_on = '2026-05-01'", scene.desk.district.id());
        assertThat(scene.code()).as("by the survey of the unit above").isNotNull();
        Database.run("UPDATE survey SET unit_id = ?", scene.desk.elsewhere.id());
        assertThat(scene.code()).isNull();
    }

    @Test
    void everyNthIsAskedWhoeverItIs() {
        String path = SURVEYS + "/" + scene.surveyId;
        patching(scene.desk.chief.bearer(), etag(scene.desk.chief.bearer(), path)).body("{\"everyNth\": 3}").patch(path).then().statusCode(200);
        long asked = Stream.generate(scene::code).limit(9).filter(code -> code != null).count();
        assertThat(asked).isEqualTo(3);
        as(scene.desk.chief.bearer()).get(path).then().body("progress.visits", equalTo(9)).body("progress.invitations", equalTo(3));
    }

    @Test
    void anOldCodeIsNoLongerPrinted() {
        String request = scene.visit();
        as(scene.desk.counter()).get(Desk.REQUESTS + "/" + request + "/receipt").then().body("survey", notNullValue());
        TestClock.move(Duration.ofDays(15));
        as(scene.desk.counter()).get(Desk.REQUESTS + "/" + request + "/receipt").then().body("survey", nullValue());
    }

    @Test
    void whoLeftTheQueueIsAsked() {
        String ticket = scene.desk.create("\"ticket\": true");
        scene.desk.record(ticket, EventKind.WITHDRAWN).statusCode(200);
        assertThat(scene.codeOf(ticket)).isNotNull();
        assertThat(Database.count("survey_handler_volume")).isZero();
    }
}
