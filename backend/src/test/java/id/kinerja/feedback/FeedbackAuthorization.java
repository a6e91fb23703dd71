package id.kinerja.feedback;

import static id.kinerja.progress.ProgressApi.json;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the clerk does and is told, for the clerk and the people around the clerk. */
@ApplicationScoped
public class FeedbackAuthorization implements AuthorizationFixture {

    private static final Set<String> LISTS = Set.of("listWorkLogEntries", "listCheckIns", "listFeedback", "listDialogues", "listPeerRounds");
    private static final Set<String> LOG = Set.of("getWorkLogEntry", "correctWorkLogEntry");
    private static final Set<String> CHECK_INS = Set.of("getCheckIn", "answerCheckIn");
    private static final Set<String> FEEDBACK = Set.of("getFeedback", "correctFeedback", "withdrawFeedback");
    private static final Set<String> REQUESTS = Set.of("getFeedbackRequest", "declineFeedbackRequest", "withdrawFeedbackRequest");
    private static final Set<String> DIALOGUES = Set.of(
            "getDialogue", "replanDialogue", "recordDialogue", "confirmDialogue", "cancelDialogue", "addToDialogue");
    private static final Set<String> ROUNDS = Set.of(
            "getPeerRound", "getPeerResult", "nominatePeers", "submitPeerRound", "approvePeerRound", "returnPeerRound", "cancelPeerRound",
            "closePeerRound");

    private static final Map<String, String> BODIES = new HashMap<>(Map.of(
            "correctWorkLogEntry", "{\"entry\":{\"workedOn\":\"2026-05-11\",\"done\":\"Melayani loket\"},\"reason\":\"Salah hari\"}",
            "answerCheckIn", "{\"text\":\"Saya bantu.\"}",
            "correctFeedback", "{\"behaviour\":\"Menjelaskan dengan sabar\"}",
            "declineFeedbackRequest", "{\"reason\":\"Kami jarang bersama.\"}",
            "replanDialogue", "{\"plannedOn\":\"2026-05-15\",\"agenda\":[]}",
            "recordDialogue", "{\"heldOn\":\"2026-05-12\",\"notes\":\"Catatan\",\"agreements\":[]}",
            "cancelDialogue", "{\"reason\":\"Rapat\"}",
            "addToDialogue", "{\"text\":\"Tambahan\"}",
            "nominatePeers", "{\"peerIds\":[]}",
            "approvePeerRound", "{\"closesOn\":\"2026-05-20\"}"));

    static {
        BODIES.put("returnPeerRound", "{\"reason\":\"Tambah rekan\"}");
        BODIES.put("followUpAgreement", "{\"done\":true}");
    }

    @Override
    public boolean serves(String operationId) {
        return LISTS.contains(operationId) || LOG.contains(operationId) || CHECK_INS.contains(operationId)
                || FEEDBACK.contains(operationId) || REQUESTS.contains(operationId) || DIALOGUES.contains(operationId)
                || ROUNDS.contains(operationId) || operationId.equals("followUpAgreement");
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        Map<String, Object> path = LISTS.contains(operationId) ? Map.of() : Map.of("id", thing(operationId));
        Map<String, Object> query = LISTS.contains(operationId) ? Map.of("cycleId", Office.CYCLE, "employeeId", Office.CLERK.id()) : Map.of();
        return new Scene(path, query, BODIES.get(operationId), tag(operationId), Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }

    private static String tag(String operationId) {
        return ROUNDS.contains(operationId) ? "\"1\"" : "\"0\"";
    }

    private static String thing(String operationId) {
        if (LOG.contains(operationId)) {
            return json(Office.CLERK.bearer()).body(Map.of("workedOn", "2026-05-11", "done", "Melayani loket"))
                    .post("/api/v1/work-log-entries").then().statusCode(201).extract().path("id");
        }
        if (CHECK_INS.contains(operationId)) {
            return json(Office.CLERK.bearer()).body(Map.of("cycleId", Office.CYCLE, "confidence", "CONFIDENT"))
                    .post("/api/v1/check-ins").then().statusCode(201).extract().path("id");
        }
        if (FEEDBACK.contains(operationId)) {
            return FeedbackApi.given(Office.COLLEAGUE, Office.CLERK, "WITH_LINE");
        }
        if (REQUESTS.contains(operationId)) {
            return FeedbackApi.asked(Office.CLERK, Office.CHIEF);
        }
        if (operationId.equals("followUpAgreement")) {
            FeedbackApi.confirmed();
            return io.restassured.RestAssured.given().header("Authorization", Office.CLERK.bearer()).get("/api/v1/agreements")
                    .then().statusCode(200).extract().path("items[0].id");
        }
        return DIALOGUES.contains(operationId) ? FeedbackApi.planned(Office.CHIEF, Office.CLERK) : FeedbackApi.begun(Office.CLERK);
    }
}
