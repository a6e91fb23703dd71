package id.kinerja.cycle.rule;

import static id.kinerja.feedback.FeedbackApi.ROUNDS;
import static id.kinerja.feedback.FeedbackApi.begun;
import static id.kinerja.feedback.FeedbackApi.step;
import static id.kinerja.feedback.FeedbackApi.tagOf;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.kinerja.progress.Office;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office sets about feedback, the work log and complaints holds from its day on. */
@KinerjaTest
class SettingsOfFeaturesTest {

    private static final String RULES = "/api/v1/rules";
    private static final String FEEDBACK = """
            {"withdrawHours": 24, "peerMinimumAnswers": %d, "peerMostInvited": %d, "peerShortestDays": 3, "peerLongestDays": 60}""";

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void standAmongTheOthersWithWordsAndDefaults() {
        as(Office.officer()).get(RULES).then().body("items.section", hasItems("feedback.limits", "progress.work-log", "service.complaint"));
        as(Office.officer()).get(RULES + "/feedback.limits").then().statusCode(200).body("value.peerMinimumAnswers", equalTo(4))
                .body("title", equalTo("Feedback and rounds of peers")).body("fields[1].label", equalTo("A round of peers is shown from (answers, at least 4)"));
        as(Office.officer()).get(RULES + "/progress.work-log").then().body("value.lateAfterDays", equalTo(7)).body("verified", equalTo(false));
        as(Office.officer()).get(RULES + "/service.complaint").then().body("value.withExamination", equalTo(60));
    }

    @Test
    void roundsOfPeersFollowTheOffice() {
        set("feedback.limits", FEEDBACK.formatted(3, 10)).statusCode(400);
        set("feedback.limits", FEEDBACK.formatted(6, 5)).statusCode(422).body("errors.pointer", contains("/value/peerMostInvited"));
        set("feedback.limits", FEEDBACK.formatted(5, 5)).statusCode(201);
        String path = ROUNDS + "/" + begun(CLERK, COLLEAGUE, OTHER_CHIEF, STRANGER, SECRETARY);
        step(CLERK, path + "/submission", tagOf(CLERK, path), null).then().statusCode(422).body("code", equalTo("feedback.too-few-peers"));
        json(CLERK.bearer()).header("If-Match", tagOf(CLERK, path))
                .body(Map.of("peerIds", List.of(COLLEAGUE.id(), OTHER_CHIEF.id(), STRANGER.id(), SECRETARY.id(), HEAD.id(), Office.id(0x999))))
                .put(path + "/peers").then().statusCode(422).body("errors.code", contains("feedback.too-many-peers"));
    }

    @Test
    void theWorkLogFollowsTheOffice() {
        set("progress.work-log", "{\"lateAfterDays\": 0, \"mostTogether\": 1}").statusCode(201);
        String first = logged("2026-05-11");
        String second = logged("2026-05-12");
        as(CLERK.bearer()).get("/api/v1/work-log-entries/" + first).then().body("late", equalTo(true));
        as(CLERK.bearer()).get("/api/v1/work-log-entries/" + second).then().body("late", equalTo(false));
        json(CLERK.bearer()).body(Map.of("entryIds", List.of(first, second))).post("/api/v1/work-log-promotions").then().statusCode(422)
                .body("errors.code", contains("progress.log-too-many"));
    }

    @Test
    void complaintsAreAnsweredAsTheOfficePromises() {
        as(Office.auditor()).get("/api/v1/complaints/classes").then().body("items.workingDays", contains(2, 5, 14, 60))
                .body("items[0].verified", equalTo(false));
        set("service.complaint", "{\"light\": 1, \"normative\": 3, \"withoutExamination\": 10, \"withExamination\": 30}").statusCode(201);
        as(Office.auditor()).get("/api/v1/complaints/classes").then().body("items.workingDays", contains(1, 3, 10, 30))
                .body("items[0].verified", equalTo(true));
    }

    private static String logged(String day) {
        return json(CLERK.bearer()).body(Map.of("workedOn", day, "done", "Melayani loket", "targetId", Office.LETTERS, "indicatorId",
                        Office.LETTERS_ISSUED, "quantity", 1))
                .post("/api/v1/work-log-entries").then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse set(String section, String value) {
        return asWith(Office.officer(), "\"0\"").body("""
                {"validFrom": "2026-05-12", "reason": "Kesepakatan kantor.", "source": "Keputusan Camat 3/2026", "verified": true, "value": %s}"""
                .formatted(value)).post(RULES + "/" + section + "/versions").then();
    }
}
