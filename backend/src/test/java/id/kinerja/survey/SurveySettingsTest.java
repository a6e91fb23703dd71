package id.kinerja.survey;

import static id.kinerja.survey.SurveyScene.SURVEYS;
import static id.kinerja.survey.SurveyScene.answer;
import static id.kinerja.survey.SurveyScene.scores;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office sets about surveys holds from its day on. */
@KinerjaTest
class SurveySettingsTest {

    private static final String RULES = "/api/v1/rules/";

    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void newSurveysBeginAsTheOfficeWants() {
        as(SurveyScene.personnel()).get(RULES + "survey.period").then().statusCode(200).body("value.codeValidDays", equalTo(14))
                .body("title", equalTo("New surveys")).body("fields[2].label", equalTo("Propose the next quarter if fewer are left than (days)"));
        set("survey.period", "{\"codeValidDays\": 61, \"expectedResponse\": 30, \"shortest\": 21}").statusCode(400);
        set("survey.period", "{\"codeValidDays\": 7, \"expectedResponse\": 30, \"shortest\": 60}").statusCode(201);
        as(SurveyScene.personnel()).get(SURVEYS + "/defaults?unitId=" + scene.desk.elsewhere.id()).then().statusCode(200)
                .body("codeValidDays", equalTo(7)).body("startsOn", equalTo("2026-07-01"));
        as(SurveyScene.personnel()).get(SURVEYS + "/" + scene.surveyId).then().body("codeValidDays", equalTo(14));
    }

    @Test
    void answersAreFlaggedAsTheOfficeWants() {
        as(SurveyScene.personnel()).get(RULES + "survey.flags").then().statusCode(200).body("value.hasty", equalTo(20));
        set("survey.flags", "{\"hasty\": 100, \"alikeFrom\": 5, \"burst\": 2}").statusCode(201);
        answer(scene.code(), scores("44444...."), ", \"seconds\": 99").then().statusCode(200);
        assertThat(Database.rows("SELECT too_fast, straight_line, burst FROM survey_inbox").getFirst())
                .containsEntry("too_fast", true).containsEntry("straight_line", true).containsEntry("burst", false);
        answer(scene.code(), scores("4444....."), ", \"seconds\": 100").then().statusCode(200);
        assertThat(Database.rows("SELECT 1 FROM survey_inbox WHERE burst AND NOT too_fast AND NOT straight_line")).hasSize(1);
    }

    private static ValidatableResponse set(String section, String value) {
        return asWith(SurveyScene.personnel(), "\"0\"").body("""
                {"validFrom": "2026-05-12", "reason": "Kesepakatan kantor.", "source": "Keputusan Camat 3/2026", "verified": true, "value": %s}"""
                .formatted(value)).post(RULES + section + "/versions").then();
    }
}
