package id.kinerja.feedback.request;

import static id.kinerja.feedback.FeedbackApi.FEEDBACK;
import static id.kinerja.feedback.FeedbackApi.REQUESTS;
import static id.kinerja.feedback.FeedbackApi.ask;
import static id.kinerja.feedback.FeedbackApi.asked;
import static id.kinerja.feedback.FeedbackApi.give;
import static id.kinerja.feedback.FeedbackApi.step;
import static id.kinerja.feedback.FeedbackApi.words;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class FeedbackRequestTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void theAnswerTakesSubjectAndReadersFromTheRequest() {
        String id = ask(CLERK, COLLEAGUE, Map.of("subject", "TARGET", "targetId", Office.LETTERS, "visibility", "EMPLOYEE_ONLY"))
                .then().statusCode(201).body("status", equalTo("OPEN")).body("readers", contains("EMPLOYEE", "AUDITOR"))
                .body("allowedActions", contains("WITHDRAW")).extract().path("id");
        as(COLLEAGUE.bearer()).get(REQUESTS + "/" + id).then().statusCode(200).body("allowedActions", contains("ANSWER", "DECLINE"));
        give(COLLEAGUE, Map.of("requestId", id, "words", words("Surat Anda selalu lengkap"))).then().statusCode(201)
                .body("targetId", equalTo(Office.LETTERS.toString())).body("visibility", equalTo("EMPLOYEE_ONLY"))
                .body("employee.name", equalTo(CLERK.name())).body("requestId", equalTo(id));
        as(CLERK.bearer()).get(REQUESTS + "/" + id).then().body("status", equalTo("ANSWERED")).body("allowedActions", empty());
        give(COLLEAGUE, Map.of("requestId", id, "words", words("Lagi"))).then().statusCode(409);
        as(CHIEF.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(FEEDBACK).then().body("items", empty());
    }

    @Test
    void aRequestIsDeclinedKindly() {
        String id = asked(CLERK, COLLEAGUE);
        step(CLERK, REQUESTS + "/" + id + "/refusal", "\"0\"", Map.of("reason", "Saya sendiri")).then().statusCode(403);
        step(COLLEAGUE, REQUESTS + "/" + id + "/refusal", "\"0\"", Map.of("reason", " ")).then().statusCode(400);
        step(COLLEAGUE, REQUESTS + "/" + id + "/refusal", "\"7\"", Map.of("reason", "Jarang bersama")).then().statusCode(412);
        step(COLLEAGUE, REQUESTS + "/" + id + "/refusal", "\"0\"", Map.of("reason", "Kami jarang bekerja bersama")).then().statusCode(200)
                .body("status", equalTo("DECLINED"));
        as(CLERK.bearer()).get(REQUESTS + "/" + id).then().body("declineReason", equalTo("Kami jarang bekerja bersama"));
        step(CLERK, REQUESTS + "/" + id + "/withdrawal", "\"1\"", null).then().statusCode(409);
    }

    @Test
    void aRequestIsBetweenTwo() {
        String id = asked(CLERK, COLLEAGUE);
        as(CHIEF.bearer()).get(REQUESTS + "/" + id).then().statusCode(404);
        step(STRANGER, REQUESTS + "/" + id + "/refusal", "\"0\"", Map.of("reason", "Bukan saya")).then().statusCode(404);
        give(STRANGER, Map.of("requestId", id, "words", words("Bukan saya"))).then().statusCode(404);
        step(COLLEAGUE, REQUESTS + "/" + id + "/withdrawal", "\"0\"", null).then().statusCode(403);
        step(CLERK, REQUESTS + "/" + id + "/withdrawal", "\"0\"", null).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void nobodyAsksThemselvesOrSomebodyUnknown() {
        ask(CLERK, CLERK, Map.of()).then().statusCode(422);
        ask(CLERK, new Person(Office.id(0x999), "Tak Dikenal"), Map.of()).then().statusCode(422);
        ask(COLLEAGUE, CLERK, Map.of("subject", "TARGET", "targetId", Office.LETTERS)).then().statusCode(422);
        ask(CLERK, CHIEF, Map.of("subject", "BEHAVIOUR")).then().statusCode(422);
    }

    @Test
    void bothSidesHaveTheirList() {
        asked(CLERK, COLLEAGUE);
        list(COLLEAGUE, "ASKED").body("items", hasSize(1));
        list(COLLEAGUE, "ASKING").body("items", empty());
        list(CLERK, "ASKING").body("items.status", contains("OPEN"));
    }

    @Test
    void theQuestionWaitsAmongTheTasksUntilItIsAnswered() {
        String id = asked(CLERK, COLLEAGUE);
        as(COLLEAGUE.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("ANSWER_FEEDBACK"));
        as(COLLEAGUE.bearer()).get("/api/v1/notices").then().statusCode(200)
                .body("items[0].path", equalTo("/kinerja/umpan-balik"));
        give(COLLEAGUE, Map.of("requestId", id, "words", words("Baik"))).then().statusCode(201);
        as(COLLEAGUE.bearer()).get("/api/v1/tasks").then().body("items.code", not(hasItem("ANSWER_FEEDBACK")));
    }

    private static ValidatableResponse list(Person person, String side) {
        return as(person.bearer()).queryParam("side", side).get(REQUESTS).then().statusCode(200);
    }
}
