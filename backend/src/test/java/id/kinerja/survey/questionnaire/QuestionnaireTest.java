package id.kinerja.survey.questionnaire;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.survey.SurveyScene;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class QuestionnaireTest {

    private static final String PATH = "/api/v1/survey-questionnaires";
    private static final String TEXT = """
            {"id": {"question": "Bagaimana antreannya?", "options": ["Buruk", "Kurang", "Baik", "Sangat baik"]}}""";
    private SurveyScene scene;

    @BeforeEach
    void open() {
        scene = new SurveyScene();
    }

    @Test
    void withoutOneOfItsOwnAUnitHasTheOfficialOne() {
        as(scene.desk.stranger.bearer()).get(PATH + "?unitId=" + scene.desk.elsewhere.id()).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].versionNumber", equalTo(0)).body("items[0].items", hasSize(9)).body("items[0].mayChange", equalTo(false))
                .body("items[0].items[3].texts.id.options[3]", equalTo("Gratis")).body("items[0].items[7].code", equalTo("FACILITIES"))
                .body("items[0].missingElements", empty());
    }

    @Test
    void theNextVersionStandsBesideTheFirst() {
        String added = add(1, "CUSTOM", "COMPLAINTS_EIGHTH", "[%s, %s, %s]".formatted(item("FACILITIES", true, "0.25"),
                item("COMPLAINTS", true, "0.25"), item("QUEUE", false, "0.5"))).statusCode(201).body("versionNumber", equalTo(2))
                .body("items.code", contains("COMPLAINTS", "FACILITIES", "QUEUE")).body("missingElements", hasSize(7)).extract().path("id");
        as(scene.desk.officer.bearer()).get(PATH + "/" + added).then().statusCode(200).body("items[2].weight", equalTo(0.5f));
        as(scene.desk.chief.bearer()).get(PATH + "?unitId=" + scene.desk.section.id()).then().body("items.versionNumber", contains(2, 1))
                .body("items[0].mayChange", equalTo(true));
        assertThat(Database.rows("SELECT detail -> 'changes' -> 'weightPolicy' ->> 'after' AS after FROM audit_event"
                + " WHERE action = 'SURVEY_QUESTIONNAIRE_ADDED' ORDER BY occurred_at DESC, id DESC LIMIT 1").getFirst().get("after"))
                .isEqualTo("CUSTOM");
        add(1, "EXACT_1_9", "FACILITIES_EIGHTH", "[" + item("QUEUE", false, null) + "]").statusCode(409)
                .body("code", equalTo("survey.questionnaire-newer"));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        add(1, "CUSTOM", "FACILITIES_EIGHTH", "[%s, %s]".formatted(item("QUEUE", false, "0.5"), item("QUEUE", false, "0.4"))).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/items/1/code", "/items"));
        add(1, "W_0_11", "FACILITIES_EIGHTH", "[" + item("TIME", true, "0.5") + "]").statusCode(422)
                .body("errors.code", containsInAnyOrder("survey.weight-with-custom", "survey.weights-of-nine"));
        add(1, "EXACT_1_9", "FACILITIES_EIGHTH", "[{\"code\": \"QUEUE\", \"texts\": {\"id\": {\"question\": \"?\", \"options\": [\"a\"]}}}]")
                .statusCode(400);
    }

    @Test
    void othersOnlyRead() {
        String body = body(1, "EXACT_1_9", "FACILITIES_EIGHTH", "[" + item("QUEUE", false, null) + "]");
        scene.keyed(scene.desk.officer.bearer()).body(body).post(PATH).then().statusCode(403);
        scene.keyed(scene.desk.camat.bearer()).body(body).post(PATH).then().statusCode(201);
    }

    private ValidatableResponse add(int basedOn, String policy, String order, String items) {
        return scene.keyed(scene.desk.chief.bearer()).body(body(basedOn, policy, order, items)).post(PATH).then();
    }

    private String body(int basedOn, String policy, String order, String items) {
        return """
                {"unitId": "%s", "basedOn": %d, "name": "Kuesioner seksi", "weightPolicy": "%s", "displayOrder": "%s", "items": %s,
                 "changeNote": "Antrean ditanyakan."}""".formatted(scene.desk.section.id(), basedOn, policy, order, items);
    }

    private static String item(String code, boolean element, String weight) {
        return "{\"code\": \"%s\"%s%s, \"texts\": %s}".formatted(code, element ? ", \"element\": \"" + code + "\"" : "",
                weight == null ? "" : ", \"weight\": " + weight, TEXT);
    }
}
