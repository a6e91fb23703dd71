package id.kinerja.survey.improvement;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.survey.result.SurveyFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a survey that was closed and published in May. */
@KinerjaTest
class ImprovementTest {

    private static final String ONE = "/api/v1/survey-improvements/";

    private TestUnit section;
    private TestEmployee chief;
    private TestEmployee clerk;
    private TestEmployee colleague;
    private TestEmployee stranger;
    private String surveyPath;
    private UUID survey;

    @BeforeEach
    void aPublishedSurvey() {
        section = aUnit("Seksi Pelayanan Umum").save();
        chief = anEmployee("Ika Sari").heading(section).save();
        clerk = anEmployee("Rina Maulana").inUnit(section).assessedBy(chief).save();
        colleague = anEmployee("Tuti Sari").inUnit(section).assessedBy(chief).save();
        stranger = anEmployee("Tatang Hidayat").inUnit(aUnit("Kelurahan Banten").save()).save();
        survey = new SurveyFixture(section.id()).save();
        surveyPath = "/api/v1/surveys/" + survey;
        SurveyFixture.answersOf29(survey);
        SurveyFixture.answer(survey, null, false, 4, 4, 3, 4, 4, 4, 4, 4, 4);
        asWith(chief.bearer(), "\"0\"").body("{}").post(surveyPath + "/closing").then().statusCode(200);
    }

    @Test
    void plannedCarriedOutAndShownToThePublic() {
        String id = plan(clerk);
        as(clerk.bearer()).get("/api/v1/notices").then().statusCode(200).body("items", hasSize(1));
        as(colleague.bearer()).get(surveyPath + "/improvements").then().statusCode(200).body("items", hasSize(1)).body("mayPlan", equalTo(false))
                .body("scores.survey", equalTo(2)).body("scores.carriedOut", equalTo(1)).body("items[0].allowedActions", empty());
        publish();
        report(colleague, id, "{\"percentDone\": 40}", 403);
        report(clerk, id, "{\"percentDone\": 40}", 200);
        report(clerk, id, "{\"percentDone\": 100}", 422);
        report(clerk, id, "{\"percentDone\": 100, \"evidence\": \"SK 12/2026\"}", 200);
        as(chief.bearer()).get(ONE + id).then().body("doneOn", equalTo("2026-05-12")).body("allowedActions", contains("CHANGE", "REPORT"));
        as(clerk.bearer()).get(surveyPath + "/improvements").then().body("scores.survey", equalTo(5)).body("scores.media", equalTo(2))
                .body("scores.carriedOut", equalTo(5)).body("scores.speed", equalTo(5)).body("scores.verified", equalTo(false));
        anonymously().get("/api/v1/published-results/" + survey).then().body("improvements", hasSize(1))
                .body("improvements[0].text", equalTo("Loket kedua kini buka.")).body("improvements[0].percentDone", equalTo(100));
    }

    @Test
    void whatIsDoneIsComparedWithTheNextSurvey() {
        String id = plan(clerk);
        publish();
        as(clerk.bearer()).get(ONE + id).then().statusCode(200).body("effect", nullValue());
        report(clerk, id, "{\"percentDone\": 100, \"evidence\": \"SK 12/2026\"}", 200);
        as(clerk.bearer()).get(ONE + id).then().body("effect.gap", equalTo("NO_LATER_SURVEY"));
        UUID next = laterSurvey("2026-05-13", 40, 40);
        for (TestEmployee insider : List.of(clerk, chief)) {
            as(insider.bearer()).get(surveyPath + "/improvements").then().statusCode(200).body("items[0].effect.gap", nullValue())
                    .body("items[0].effect.before.value", equalTo(85.83f)).body("items[0].effect.before.answers", equalTo(30))
                    .body("items[0].effect.after.value", equalTo(100.0f)).body("items[0].effect.after.surveyId", equalTo(next.toString()))
                    .body("items[0].effect.difference", equalTo(14.17f)).body("items[0].effect.beyondChance", equalTo(true));
        }
        as(stranger.bearer()).get(surveyPath + "/improvements").then().statusCode(200).body("items[0].effect.gap", equalTo("NO_LATER_SURVEY"));
        anonymously().get("/api/v1/published-results/" + survey).then().body("improvements[0].effect", nullValue());
        Database.run("UPDATE survey SET state = 'PUBLISHED', published_at = now() WHERE id = ?", next);
        as(stranger.bearer()).get(surveyPath + "/improvements").then().body("items[0].effect.difference", equalTo(14.17f));
        anonymously().get("/api/v1/published-results/" + survey).then().body("improvements[0].effect.after.value", equalTo(100.0f));
        assertThat(QueryCount.of(() -> as(clerk.bearer()).get(surveyPath + "/improvements").then().statusCode(200))).isLessThanOrEqualTo(6);
    }

    @Test
    void fewAnswersAreNoComparison() {
        String id = plan(clerk);
        report(clerk, id, "{\"percentDone\": 100, \"evidence\": \"SK 12/2026\"}", 200);
        laterSurvey("2026-05-13", 40, 9);
        as(clerk.bearer()).get(ONE + id).then().body("effect.gap", equalTo("TOO_FEW_ANSWERS")).body("effect.after", nullValue());
    }

    /** @param timely how many said something of the time */
    private UUID laterSurvey(String from, int answers, int timely) {
        UUID later = new SurveyFixture(section.id()).running(from, "2026-05-31").save();
        for (int n = 0; n < answers; n++) {
            SurveyFixture.answer(later, null, false, 4, 4, n < timely ? 4 : 0, 4, 4, 4, 4, 4, 4);
        }
        asWith(chief.bearer(), "\"0\"").body("{\"reason\": \"Cukup.\"}").post("/api/v1/surveys/" + later + "/closing").then().statusCode(200);
        return later;
    }

    @Test
    void theHeadPlansAndWhatIsBegunStays() {
        as(clerk.bearer()).body(body(clerk, "TIME")).post(surveyPath + "/improvements").then().statusCode(403);
        as(stranger.bearer()).get(surveyPath + "/improvements").then().statusCode(404);
        as(chief.bearer()).body(body(clerk, "NOTHING")).post(surveyPath + "/improvements").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/itemCode"));
        String id = plan(clerk);
        asWith(chief.bearer(), "\"0\"").body(body(colleague, "CONDUCT")).put(ONE + id).then().statusCode(200)
                .body("owner.name", equalTo("Tuti Sari")).body("itemCode", equalTo("CONDUCT"));
        asWith(chief.bearer(), "\"0\"").body(body(clerk, "TIME")).put(ONE + id).then().statusCode(412);
        report(colleague, id, "{\"percentDone\": 10}", 200);
        asWith(chief.bearer(), "\"2\"").delete(ONE + id).then().statusCode(409).body("code", equalTo("survey.improvement-begun"));
        report(colleague, id, "{\"percentDone\": 0}", 200);
        asWith(chief.bearer(), "\"3\"").delete(ONE + id).then().statusCode(204);
        as(chief.bearer()).get(ONE + id).then().statusCode(404);
    }

    @Test
    void nothingIsPlannedWhileTheSurveyRuns() {
        UUID open = new SurveyFixture(aUnit("Kelurahan Margaluyu").save().id()).save();
        as(chief.bearer()).get("/api/v1/surveys/" + open + "/improvements").then().statusCode(404).body("code", equalTo("survey.not-closed"));
    }

    @Test
    void thePlanIsAFewStatements() {
        plan(clerk);
        as(clerk.bearer()).get(surveyPath + "/improvements").then().statusCode(200);
        assertThat(QueryCount.of(() -> as(clerk.bearer()).get(surveyPath + "/improvements").then().statusCode(200))).isLessThanOrEqualTo(5);
        assertThat(Database.count("survey_improvement")).isEqualTo(1);
    }

    private String plan(TestEmployee owner) {
        return as(chief.bearer()).body(body(owner, "TIME")).post(surveyPath + "/improvements").then().statusCode(201)
                .body("allowedActions", contains("CHANGE", "REPORT", "REMOVE")).body("late", equalTo(false)).extract().path("id");
    }

    private static String body(TestEmployee owner, String item) {
        return """
                {"itemCode": "%s", "action": "Membuka loket kedua.", "year": 2026, "quarter": 3, "ownerEmployeeId": "%s",
                 "publicText": "Loket kedua kini buka."}""".formatted(item, owner.id());
    }

    private static void report(TestEmployee who, String id, String body, int status) {
        asWith(who.bearer(), etag(who.bearer(), ONE + id)).body(body).post(ONE + id + "/progress").then().statusCode(status);
    }

    private void publish() {
        asWith(chief.bearer(), "\"1\"").body("{\"media\": [\"BANNER\"]}").post(surveyPath + "/publication").then().statusCode(200);
    }
}
