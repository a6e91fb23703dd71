package id.kinerja.survey.answer;

import static id.kinerja.survey.SurveyScene.FORMS;
import static id.kinerja.survey.SurveyScene.answer;
import static id.kinerja.survey.SurveyScene.scores;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class AnswerTest {

    @Inject
    Shuffling shuffling;

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void theFormAsksWhatTheSurveyAsks() {
        String code = scene.code();
        anonymously().get(FORMS + code.toLowerCase().replace("-", "")).then().statusCode(200).body("unitName", equalTo("Seksi Pelayanan Umum"))
                .body("serviceName", equalTo("Surat keterangan domisili")).body("surveyName", equalTo("Triwulan II 2026"))
                .body("expiresOn", equalTo("2026-05-26")).body("languages", contains("id", "en")).body("items", hasSize(9))
                .body("items[8].code", equalTo("COMPLAINTS")).body("items[0].texts.id.options", hasSize(4)).body("profile.ageBand", hasSize(6));
    }

    @Test
    void anAnswerIsTakenOnce() {
        String code = scene.code();
        answer(code, scores("444.43332"), ", \"gender\": \"FEMALE\", \"seconds\": 70").then().statusCode(200).body("outcome", equalTo("RECEIVED"));
        answer(code, scores("111111111")).then().statusCode(200).body("outcome", equalTo("ALREADY_RECEIVED"));
        anonymously().header("Accept-Language", "en").get(FORMS + code).then().statusCode(409).body("code", equalTo("survey.code-used"));
        Map<String, Object> waits = Database.rows("SELECT scores::text, half_day, gender, handlers::text FROM survey_inbox").getFirst();
        assertThat(waits).containsEntry("scores", "{4,4,4,NULL,4,3,3,3,2}").containsEntry("half_day", "MORNING").containsEntry("gender", "FEMALE");
        assertThat(Database.rows("SELECT state, handlers::text FROM survey_invitation").getFirst()).containsEntry("state", "USED")
                .containsEntry("handlers", "{}");
        as(scene.desk.chief.bearer()).get(SurveyScene.SURVEYS).then().body("items[0].progress.answers", equalTo(1));
    }

    @Test
    void codesThatDoNotCount() {
        answer("7K2M-Q0XR-93TB", scores("444444444")).then().statusCode(404).body("code", equalTo("survey.code-unknown"));
        answer("salah", scores("444444444")).then().statusCode(404);
        String code = scene.code();
        answer(code, "{\"HARGA\": 4}").then().statusCode(422).body("errors.code", hasItem("survey.item-unknown"));
        answer(code, "{\"TIME\": 5}").then().statusCode(400);
        answer(code, "{}").then().statusCode(400);
        TestClock.move(Duration.ofDays(15));
        answer(code, scores("444444444")).then().statusCode(410).body("code", equalTo("survey.code-expired"));
        anonymously().get(FORMS + code).then().statusCode(410);
    }

    @Test
    void aClosedSurveyTakesNothing() {
        String code = scene.code();
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = now(), rows_hash = 'x', rows_count = 0, population = 0");
        answer(code, scores("444444444")).then().statusCode(410);
    }

    @Test
    void oddAnswersAreFlaggedAndKept() {
        answer(scene.code(), scores("444444444"), ", \"seconds\": 5").then().statusCode(200);
        assertThat(Database.rows("SELECT too_fast, straight_line, burst FROM survey_inbox").getFirst())
                .containsEntry("too_fast", true).containsEntry("straight_line", true).containsEntry("burst", false);
        for (int more = 0; more < 4; more++) {
            answer(scene.code(), scores("44444444."), ", \"seconds\": 20").then().statusCode(200);
        }
        assertThat(Database.rows("SELECT burst FROM survey_inbox WHERE burst")).hasSize(1);
        assertThat(Database.rows("SELECT 1 FROM survey_inbox WHERE straight_line")).hasSize(1);
        as(scene.desk.counter()).get(SurveyScene.SURVEYS).then().body("items[0].progress.flagged", equalTo(2));
    }

    @Test
    void numbersOfPeopleAreTakenOut() {
        answer(scene.code(), scores("444444444"), ", \"comment\": \"Hubungi 0812-3456-7890 ya\", \"complaint\": true").then().statusCode(200);
        assertThat(Database.rows("SELECT comment, complaint FROM survey_inbox").getFirst()).containsEntry("comment", "Hubungi ••• ya")
                .containsEntry("complaint", true);
    }

    @Test
    void answersWaitForEachOther() {
        for (int n = 0; n < 9; n++) {
            answer(scene.code(), scores("444443344"), ", \"comment\": \"Baik\"").then().statusCode(200);
        }
        shuffling.shuffleDue();
        assertThat(Database.count("survey_answer")).isZero();
        answer(scene.code(), scores("4444.1244")).then().statusCode(200);
        shuffling.shuffleDue();
        assertThat(List.of(Database.count("survey_inbox"), Database.count("survey_answer"), Database.count("survey_comment"))).containsExactly(0L, 10L, 9L);
        assertThat(Database.rows("SELECT element, ones, twos, threes FROM survey_staff_tally WHERE employee_id = ? ORDER BY element",
                scene.desk.colleague.id())).containsExactly(Map.of("element", "COMPETENCE", "ones", 1, "twos", 0, "threes", 9),
                Map.of("element", "CONDUCT", "ones", 0, "twos", 1, "threes", 9));
        assertThat(Database.rows("SELECT filled, total FROM survey_answer WHERE filled = 8").getFirst()).containsEntry("total", (int) 27);
    }

    @Test
    void butNotPastTheirHalfDay() {
        answer(scene.code(), scores("444444444")).then().statusCode(200);
        TestClock.move(Duration.ofHours(4));
        shuffling.shuffleDue();
        assertThat(Database.count("survey_answer")).isEqualTo(1);
    }

    @Test
    void staffDoesNotAnswerForVisitors() {
        String code = scene.code();
        String body = "{\"scores\": {\"TIME\": 4}, \"channel\": \"KIOSK\"}";
        as(scene.desk.counter()).body(body).post(FORMS + code + "/answers").then().statusCode(403).body("code", equalTo("survey.staff-device"));
        anonymously().cookie("kinerja_staff_device", "1").body(body).post(FORMS + code + "/answers").then().statusCode(403);
        as(scene.desk.counter()).get(FORMS + code).then().statusCode(403).body("code", equalTo("survey.staff-device"));
        anonymously().cookie("kinerja_staff_device", "1").get(FORMS + code).then().statusCode(403);
        anonymously().body(body).post(FORMS + code + "/answers").then().statusCode(200);
        assertThat(Database.rows("SELECT action FROM audit_event WHERE action LIKE '%ANSWER%'")).isEmpty();
        assertThat(Database.rows("SELECT 1 FROM idempotency_key WHERE operation LIKE '%urveyAnswers%'")).isEmpty();
    }

    @Test
    void answeringCostsThreeStatements() {
        String code = scene.code();
        assertThat(QueryCount.of(() -> anonymously().get(FORMS + code))).isEqualTo(2);
        // One more where the rules of the office are read anew, every ten seconds.
        assertThat(QueryCount.of(() -> answer(code, scores("444444444")).then().statusCode(200))).isBetween(3L, 4L);
        assertThat(QueryCount.of(() -> answer(code, scores("444444444")).then().statusCode(200))).isEqualTo(1);
    }
}
