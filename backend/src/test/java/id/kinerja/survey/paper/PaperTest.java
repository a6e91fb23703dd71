package id.kinerja.survey.paper;

import static id.kinerja.survey.SurveyScene.FORMS;
import static id.kinerja.survey.SurveyScene.SURVEYS;
import static id.kinerja.survey.SurveyScene.answer;
import static id.kinerja.survey.SurveyScene.scores;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class PaperTest {

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void codesAreToldOnceAndOnlyTheirHashIsKept() {
        List<String> codes = print(scene.desk.chief.bearer(), 3).statusCode(200).body("expiresOn", equalTo("2026-07-14")).extract().path("items.code");
        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
        assertThat(Database.rows("SELECT 1 FROM survey_invitation WHERE source = 'PAPER' AND handlers = '{}' AND length(code_hash) = 32")).hasSize(3);
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE detail::text LIKE ?", "%" + codes.getFirst() + "%")).isEmpty();
        assertThat(Database.rows("SELECT 1 FROM idempotency_key WHERE operation LIKE '%Sheet%'")).isEmpty();
        anonymously().get(FORMS + codes.getFirst()).then().statusCode(200).body("serviceName", nullValue());
        answer(codes.getFirst(), scores("444444444")).then().statusCode(200);
        print(scene.desk.officer.bearer(), 3).statusCode(404);
        print(scene.desk.counter(), 3).statusCode(403);
        print(scene.desk.chief.bearer(), 201).statusCode(400);
    }

    @Test
    void twoPersonsWhoReadTheSameBringASheetIn() {
        String code = code();
        type(scene.desk.chief.bearer(), code, scores("444444443"), ", \"gender\": \"MALE\"").statusCode(200).body("outcome", equalTo("WAITS_FOR_SECOND"));
        type(scene.desk.chief.bearer(), code, scores("444444443"), ", \"gender\": \"MALE\"").body("outcome", equalTo("WAITS_FOR_SECOND"));
        assertThat(Database.count("survey_paper_entry")).isEqualTo(1);
        as(scene.desk.chief.bearer()).get(SURVEYS + "/" + scene.surveyId + "/volumes").then().body("paper.sheets", equalTo(1)).body("paper.waiting", equalTo(1));
        type(scene.desk.camat.bearer(), code, scores("444444443"), ", \"gender\": \"MALE\"").body("outcome", equalTo("RECEIVED"));
        assertThat(Database.rows("SELECT channel, gender, too_fast FROM survey_inbox").getFirst()).containsEntry("channel", "PAPER").containsEntry("too_fast", false);
        assertThat(Database.count("survey_paper_entry")).isZero();
        type(scene.desk.chief.bearer(), code, scores("444444443"), "").statusCode(409).body("code", equalTo("survey.code-used"));
    }

    @Test
    void whereTheyDifferBothStandUntilCorrected() {
        String code = code();
        type(scene.desk.chief.bearer(), code, scores("4444444.3"), "").statusCode(200);
        ValidatableResponse differs = type(personnel(), code, scores("442444443"), ", \"ageBand\": \"FROM_26\"")
                .body("outcome", equalTo("DIFFERS")).body("differences", contains("FACILITIES", "TIME", "ageBand"));
        assertThat(differs.extract().asString()).doesNotContain("FROM_26", "4");
        assertThat(Database.count("survey_inbox")).isZero();
        as(scene.desk.chief.bearer()).get(SURVEYS + "/" + scene.surveyId + "/volumes").then().body("paper.differing", equalTo(1));
        type(personnel(), code, scores("4444444.3"), "").body("outcome", equalTo("RECEIVED"));
        assertThat(Database.count("survey_inbox")).isEqualTo(1);
    }

    @Test
    void onlySheetsOfThisSurveyByThoseWhoRunIt() {
        type(scene.desk.chief.bearer(), "7K2M-Q0XR-93TB", scores("444444444"), "").statusCode(404);
        String code = code();
        type(scene.desk.counter(), code, scores("444444444"), "").statusCode(403);
        type(bearer(Role.AUDITOR), code, scores("444444444"), "").statusCode(403);
        type(scene.desk.chief.bearer(), code, "{\"HARGA\": 3}", "").statusCode(422);
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = now(), rows_hash = 'x', rows_count = 0, population = 0");
        type(scene.desk.chief.bearer(), code, scores("444444444"), "").statusCode(409).body("code", equalTo("survey.is-closed"));
    }

    private static String personnel() {
        return TestTokens.of(Role.HR_OFFICER).account(UUID.fromString("01900000-0000-7000-8000-0000000000cc")).bearer();
    }

    private String code() {
        return print(scene.desk.chief.bearer(), 1).extract().path("items[0].code");
    }

    private ValidatableResponse print(String bearer, int count) {
        return as(bearer).body("{\"count\": %d}".formatted(count)).post(SURVEYS + "/" + scene.surveyId + "/paper-sheets").then();
    }

    private ValidatableResponse type(String bearer, String code, String scores, String more) {
        return as(bearer).body("{\"code\": \"%s\", \"scores\": %s%s}".formatted(code, scores, more))
                .post(SURVEYS + "/" + scene.surveyId + "/paper-entries").then();
    }
}
