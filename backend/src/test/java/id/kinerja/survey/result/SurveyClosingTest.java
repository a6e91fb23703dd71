package id.kinerja.survey.result;

import static id.kinerja.survey.result.SurveyFixture.answer;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the last answer to the eyes of the public. The clock stands on the last day. */
@KinerjaTest
class SurveyClosingTest {

    private static final String RESULTS = "/api/v1/survey-results/";
    private static final String SURVEYS = "/api/v1/surveys/";
    private static final String COMMENTS = "/api/v1/survey-comments/";

    private TestUnit section;
    private TestEmployee camat;
    private TestEmployee chief;
    private TestEmployee clerk;
    private TestEmployee stranger;
    private UUID survey;

    @BeforeEach
    void aSurveyOnItsLastDay() {
        TestUnit district = aUnit("Kecamatan Kasemen").ofKind(UnitKind.DISTRICT).save();
        section = aUnit("Seksi Pelayanan Umum").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        chief = anEmployee("Ika Sari").heading(section).assessedBy(camat).save();
        clerk = anEmployee("Rina Maulana").inUnit(section).assessedBy(chief).save();
        stranger = anEmployee("Tatang Hidayat").inUnit(aUnit("Kelurahan Banten").save()).save();
        survey = new SurveyFixture(section.id()).save();
        SurveyFixture.answersOf29(survey);
    }

    @Test
    void theHeadClosesItOnce() {
        as(clerk.bearer()).header("If-Match", "\"0\"").body("{}").post(SURVEYS + survey + "/closing").then().statusCode(404);
        as(chief.bearer()).body("{}").post(SURVEYS + survey + "/closing").then().statusCode(428);
        close().statusCode(200).header("ETag", equalTo("\"1\"")).body("index.value", equalTo(91.48f))
                .body("allowedActions", contains("VOID_ANSWERS", "PUBLISH", "MODERATE_COMMENTS", "PLAN_IMPROVEMENTS"));
        asWith(chief.bearer(), "\"1\"").body("{}").post(SURVEYS + survey + "/closing").then().statusCode(409).body("code", equalTo("survey.is-closed"));
        assertThat(Database.rows("SELECT state, rows_count FROM survey WHERE id = ?", survey).getFirst())
                .containsEntry("state", "CLOSED").containsEntry("rows_count", 29L);
        as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200).body("allowedActions", empty());
    }

    @Test
    void beforeItsLastDayOnlyWithAReason() {
        Database.run("UPDATE survey SET ends_on = '2026-06-30' WHERE id = ?", survey);
        close().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        asWith(camat.bearer(), "\"0\"").body("{\"reason\": \"Loket pindah gedung.\"}").post(SURVEYS + survey + "/closing").then().statusCode(200);
    }

    @Test
    void whatWaitsIsCountedToo() {
        Database.run("""
                INSERT INTO survey_inbox (id, survey_id, answered_on, half_day, channel, scores, handlers, comment)
                VALUES (?, ?, '2026-05-12', 'MORNING', 'WEB', '{4,4,4,4,4,4,4,4,4}', ?, 'Cepat sekali.')""",
                UUID.randomUUID(), survey, new UUID[] {clerk.id()});
        close().statusCode(200).body("respondents", equalTo(30)).body("rows.count", equalTo(30));
        as(chief.bearer()).get(SURVEYS + survey + "/comments").then().statusCode(200).body("items.text", contains("Cepat sekali."));
        as(clerk.bearer()).get(SURVEYS + survey + "/comments").then().body("items", empty());
    }

    @Test
    void publishedForEverybodyAndForGood() {
        answer(survey, null, false, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        close().statusCode(200);
        asWith(chief.bearer(), "\"1\"").body("{\"note\": \"Terima kasih.\", \"media\": [\"NOTICE_BOARD\"]}").post(SURVEYS + survey + "/publication")
                .then().statusCode(200).body("media", contains("NOTICE_BOARD", "WEBSITE")).body("allowedActions", not(hasItem("PUBLISH")));
        anonymously().get("/api/v1/published-results/" + survey).then().statusCode(200).body("survey.publicationNote", equalTo("Terima kasih."))
                .body("index.respondents", equalTo(30)).body("index.grade", equalTo("A"));
        asWith(chief.bearer(), "\"2\"").body("{\"media\": []}").post(SURVEYS + survey + "/publication").then().statusCode(409);
        asWith(chief.bearer(), "\"2\"").body("{\"media\": [\"BANNER\", \"SIPPN\"]}").put(SURVEYS + survey + "/publication/media").then()
                .statusCode(200).body("media", contains("BANNER", "WEBSITE", "SIPPN"));
        as(stranger.bearer()).get(RESULTS + survey).then().statusCode(200);
    }

    @Test
    void twoPersonsVoidAnswersAndTheHashChanges() {
        UUID copied = answer(survey, null, true, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        String before = close().statusCode(200).body("index.value", equalTo(89.26f)).extract().path("rows.sha256");
        as(chief.bearer()).get(SURVEYS + survey + "/voidings/flagged-answers").then().statusCode(200).body("items.id", contains(copied.toString()))
                .body("items[0].straightLine", equalTo(true)).body("items[0].scores", hasSize(9));
        as(clerk.bearer()).get(SURVEYS + survey + "/voidings/flagged-answers").then().statusCode(404);
        String id = as(chief.bearer()).body("{\"answerIds\": [\"%s\"], \"reason\": \"Ditulis petugas sendiri.\"}".formatted(copied))
                .post(SURVEYS + survey + "/voidings").then().statusCode(201).body("allowedActions", empty()).extract().path("id");
        asWith(chief.bearer(), "\"1\"").body("{\"media\": []}").post(SURVEYS + survey + "/publication").then().statusCode(409)
                .body("code", equalTo("survey.voiding-pending"));
        asWith(chief.bearer(), "\"0\"").body("{\"accepted\": true}").post("/api/v1/survey-voidings/" + id + "/decision").then().statusCode(403)
                .body("code", equalTo("survey.second-person-needed"));
        as(camat.bearer()).get("/api/v1/survey-voidings/" + id).then().statusCode(200).body("allowedActions", contains("DECIDE"));
        asWith(camat.bearer(), "\"0\"").body("{\"accepted\": true}").post("/api/v1/survey-voidings/" + id + "/decision").then().statusCode(200);
        as(camat.bearer()).get(RESULTS + survey).then().body("index.value", equalTo(91.48f)).body("rows.sha256", not(equalTo(before)))
                .body("voided.answers", contains(1)).body("voided[0].reason", equalTo("Ditulis petugas sendiri."));
        as(bearer(Role.AUDITOR)).get(SURVEYS + survey + "/voidings").then().statusCode(200).body("items[0].accepted", equalTo(true));
        assertThat(Database.rows("SELECT detail::text AS detail FROM audit_event WHERE action = 'VOIDING_DECIDED'").getFirst().get("detail").toString())
                .contains(before);
        assertThat(Database.count("survey_answer")).isEqualTo(30);
    }

    @Test
    void onlyAnswersOfTheSurveyAreVoided() {
        close();
        as(chief.bearer()).body("{\"answerIds\": [\"%s\"], \"reason\": \"Bukan dari sini.\"}".formatted(UUID.randomUUID()))
                .post(SURVEYS + survey + "/voidings").then().statusCode(422).body("code", equalTo("survey.answer-unknown"));
    }

    @Test
    void commentsAreReadOnceLookedAt() {
        String comment = comment("Antre terlalu lama.", true);
        close();
        as(clerk.bearer()).get(COMMENTS + comment).then().statusCode(404);
        moderate(comment, "{\"shown\": false}").statusCode(422);
        moderate(comment, "{\"shown\": false, \"because\": \"Menyebut nama.\"}").statusCode(200).body("state", equalTo("HIDDEN"));
        moderate(comment, "{\"shown\": true}").statusCode(200).body("allowedActions", contains("HIDE", "MAKE_COMPLAINT"));
        as(clerk.bearer()).get(SURVEYS + survey + "/comments").then().body("items", hasSize(1)).body("items[0].allowedActions", empty());
        as(clerk.bearer()).header("If-Match", "\"2\"").body("{\"shown\": false, \"because\": \"x\"}").post(COMMENTS + comment + "/moderation").then()
                .statusCode(403);
        asWith(chief.bearer(), "\"2\"").body("{\"complaintClass\": \"LIGHT\", \"aboutConduct\": false}").post(COMMENTS + comment + "/complaint").then()
                .statusCode(200).body("complaintId", notNullValue());
        as(chief.bearer()).get("/api/v1/complaints").then().body("items.channel", contains("SURVEY")).body("items[0].content", containsString("lama"));
        asWith(chief.bearer(), "\"3\"").body("{\"complaintClass\": \"LIGHT\", \"aboutConduct\": false}").post(COMMENTS + comment + "/complaint").then()
                .statusCode(409).body("code", equalTo("survey.complaint-there"));
        String other = comment("Baik.", false);
        asWith(chief.bearer(), "\"0\"").body("{\"complaintClass\": \"LIGHT\", \"aboutConduct\": false}").post(COMMENTS + other + "/complaint").then()
                .statusCode(409).body("code", equalTo("survey.complaint-not-wanted"));
    }

    @Test
    void earlierResultsAreInTheTrend() {
        close();
        String earlier = """
                {"unitId": "%s", "name": "SKM 2024", "endsOn": "2024-12-31", "value": 82.5, "scale": "PERMENPANRB_14_2017", "respondents": 150,
                 "source": "Laporan SKM 2024"}""".formatted(section.id());
        as(chief.bearer()).body(earlier).post("/api/v1/earlier-survey-results").then().statusCode(403);
        as(bearer(Role.HR_OFFICER)).body(earlier).post("/api/v1/earlier-survey-results").then().statusCode(204);
        as(bearer(Role.HR_OFFICER)).body(earlier.replace("2024-12-31", "2027-12-31")).post("/api/v1/earlier-survey-results").then().statusCode(422);
        as(clerk.bearer()).get(RESULTS + survey).then().body("trend.value", contains(82.5f, 91.48f)).body("trend[0].grade", equalTo("B"));
        String id = as(clerk.bearer()).get("/api/v1/earlier-survey-results?unitId=" + section.id()).then().statusCode(200).extract().path("items[0].id");
        as(bearer(Role.HR_OFFICER)).delete("/api/v1/earlier-survey-results/" + id).then().statusCode(204);
        as(clerk.bearer()).get(RESULTS + survey).then().body("trend", hasSize(1));
    }

    @Test
    void aPersonsScoreIsOfTheChainAlone() {
        Database.run("INSERT INTO survey_staff_tally (survey_id, employee_id, element, fours) VALUES (?, ?, 'CONDUCT', 12)", survey, clerk.id());
        String path = "/api/v1/survey-measures/staff/" + clerk.id() + "?from=2026-01-01&to=2026-12-31";
        as(clerk.bearer()).get(path).then().statusCode(200).body("enough", equalTo(false));
        close();
        as(clerk.bearer()).get(path).then().body("conduct", equalTo(100.0f)).body("answers", equalTo(12));
        as(chief.bearer()).get(path).then().statusCode(200);
        as(stranger.bearer()).get(path).then().statusCode(404);
        as(bearer(Role.HR_OFFICER)).get(path).then().statusCode(403);
        as(camat.bearer()).get("/api/v1/survey-measures/units/" + section.id() + "?from=2026-01-01&to=2026-12-31").then().statusCode(200)
                .body("pooled.value", equalTo(91.48f)).body("meanOfUnits.value", equalTo(91.48f)).body("units", hasSize(1));
    }

    @Test
    void closingIsAFewStatements() {
        as(chief.bearer()).get("/api/v1/survey-results").then().statusCode(200);
        assertThat(QueryCount.of(() -> close().statusCode(200))).isLessThanOrEqualTo(45);
    }

    private ValidatableResponse close() {
        return asWith(chief.bearer(), "\"0\"").body("{}").post(SURVEYS + survey + "/closing").then();
    }

    private ValidatableResponse moderate(String comment, String body) {
        return asWith(chief.bearer(), etag(chief.bearer(), COMMENTS + comment)).body(body).post(COMMENTS + comment + "/moderation").then();
    }

    private String comment(String text, boolean complaint) {
        UUID id = UUID.randomUUID();
        Database.run("INSERT INTO survey_comment (id, survey_id, text, complaint, state) VALUES (?, ?, ?, ?, 'NEW')", id, survey, text, complaint);
        return id.toString();
    }
}
