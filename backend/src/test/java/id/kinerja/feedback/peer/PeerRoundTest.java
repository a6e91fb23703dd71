package id.kinerja.feedback.peer;

import static id.kinerja.feedback.FeedbackApi.ROUNDS;
import static id.kinerja.feedback.FeedbackApi.begun;
import static id.kinerja.feedback.FeedbackApi.idsOf;
import static id.kinerja.feedback.FeedbackApi.put;
import static id.kinerja.feedback.FeedbackApi.step;
import static id.kinerja.feedback.FeedbackApi.tagOf;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class PeerRoundTest {

    private static final String INVITATIONS = "/api/v1/peer-invitations";
    private static final List<Person> PEERS = List.of(COLLEAGUE, OTHER_CHIEF, STRANGER, SECRETARY, HEAD);

    @Inject
    PeerRoundClosing closing;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void theEmployeeNominatesAndTheAssessorDecides() {
        String path = ROUNDS + "/" + begun(CLERK, COLLEAGUE);
        step(CLERK, path + "/submission", tagOf(CLERK, path), null).then().statusCode(422).body("code", equalTo("feedback.too-few-peers"));
        put(CLERK, path + "/peers", tagOf(CLERK, path), Map.of("peerIds", idsOf(CHIEF))).then().statusCode(422);
        put(CLERK, path + "/peers", tagOf(CLERK, path), Map.of("peerIds", idsOf(CLERK))).then().statusCode(422);
        put(CHIEF, path + "/peers", tagOf(CLERK, path), Map.of("peerIds", idsOf(COLLEAGUE))).then().statusCode(403);
        put(CLERK, path + "/peers", tagOf(CLERK, path), Map.of("peerIds", idsOf(COLLEAGUE, OTHER_CHIEF, STRANGER, SECRETARY))).then()
                .statusCode(200).body("asked", equalTo(4)).body("allowedActions", contains("NOMINATE", "SUBMIT", "CANCEL"));
        step(CLERK, path + "/submission", tagOf(CLERK, path), null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        as(CHIEF.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("APPROVE_PEERS"));
        step(CHIEF, path + "/return", tagOf(CHIEF, path), Map.of("reason", "Sertakan Camat")).then().statusCode(200)
                .body("returnReason", equalTo("Sertakan Camat"));
        step(CLERK, path + "/submission", tagOf(CLERK, path), null).then().statusCode(200);
        put(CHIEF, path + "/peers", tagOf(CHIEF, path), Map.of("peerIds", idsOf(COLLEAGUE, OTHER_CHIEF, STRANGER, HEAD))).then().statusCode(200);
        step(CLERK, path + "/approval", tagOf(CLERK, path), Map.of("closesOn", "2026-05-20")).then().statusCode(403);
        step(CHIEF, path + "/approval", tagOf(CHIEF, path), Map.of("closesOn", "2026-05-13")).then().statusCode(422);
        step(CHIEF, path + "/approval", tagOf(CHIEF, path), Map.of("closesOn", "2026-05-20")).then().statusCode(200)
                .body("status", equalTo("OPEN")).body("allowedActions", empty());
        step(CLERK, path + "/cancellation", tagOf(CLERK, path), null).then().statusCode(409);
        json(CLERK.bearer()).body(Map.of("periodId", Office.Q2, "peerIds", List.of())).post(ROUNDS).then().statusCode(409);
    }

    @Test
    void fourAnswersAreShownTogetherAndOnlyAfterClosing() {
        String path = opened();
        Map<String, Object> before = seenByTheTwo(path);
        PEERS.stream().limit(4).forEach(peer -> answer(peer, "OFTEN").then().statusCode(200));
        decline(HEAD).then().statusCode(200);
        assertThat(seenByTheTwo(path)).isEqualTo(before);
        as(CHIEF.bearer()).get(path + "/result").then().statusCode(404);
        step(CLERK, path + "/closing", tagOf(CLERK, path), null).then().statusCode(409);
        TestClock.move(Duration.ofDays(9));
        step(CLERK, path + "/closing", tagOf(CLERK, path), null).then().statusCode(200).body("status", equalTo("SHOWN"))
                .body("answered", equalTo(4));
        for (Person reader : List.of(CLERK, CHIEF)) {
            as(reader.bearer()).get(path + "/result").then().statusCode(200).body("answered", equalTo(4))
                    .body("values[0].counts.find { it.answer == 'OFTEN' }.count", equalTo(4))
                    .body("values[0].comments", hasSize(4)).body("values[1].comments", empty());
        }
        as(SECRETARY.bearer()).get(path + "/result").then().statusCode(404);
        as(COLLEAGUE.bearer()).get(path + "/result").then().statusCode(404);
        as(Office.auditor()).get(path + "/result").then().statusCode(200);
    }

    @Test
    void threeAnswersAreNeverShownNorCountedAndAreDestroyed() {
        String path = opened();
        PEERS.stream().limit(3).forEach(peer -> answer(peer, "RARELY").then().statusCode(200));
        TestClock.move(Duration.ofDays(9));
        step(CHIEF, path + "/closing", tagOf(CHIEF, path), null).then().statusCode(200).body("status", equalTo("WITHHELD"))
                .body("answered", nullValue());
        as(CLERK.bearer()).get(path + "/result").then().statusCode(404).body("detail", containsString("terlalu sedikit"));
        assertThat(Database.count("peer_answer")).isZero();
        assertThat(Database.count("peer_comment")).isZero();
        // Nothing was learnt, so another round may begin.
        json(CLERK.bearer()).body(Map.of("periodId", Office.Q2, "peerIds", List.of())).post(ROUNDS).then().statusCode(201);
    }

    @Test
    void aRoundClosesByItselfWhenItsLastDayHasPassed() throws Exception {
        String path = opened();
        PEERS.stream().limit(4).forEach(peer -> answer(peer, "OFTEN").then().statusCode(200));
        TestClock.pin(Instant.parse("2026-05-20T16:59:00Z"));
        assertThat(closing.closeDue()).isZero();
        TestClock.pin(Instant.parse("2026-05-20T17:01:00Z"));
        try (var instances = Executors.newFixedThreadPool(4)) {
            var runs = instances.invokeAll(Collections.nCopies(4, (Callable<Integer>) closing::closeDue));
            int closed = 0;
            for (var run : runs) {
                closed += run.get();
            }
            assertThat(closed).isEqualTo(1);
        }
        as(CLERK.bearer()).get(path).then().body("status", equalTo("SHOWN")).body("answered", equalTo(4));
        assertThat(Database.count("notice WHERE kind = 'feedback.notice.PEER_ROUND_CLOSED'")).isEqualTo(1);
        assertThat(Database.count("audit_event WHERE action = 'PEER_ROUND_CLOSED'")).isEqualTo(1);
        step(CLERK, path + "/closing", tagOf(CLERK, path), null).then().statusCode(409);
    }

    @Test
    void closingByItselfDestroysTooFewAnswers() {
        opened();
        PEERS.stream().limit(3).forEach(peer -> answer(peer, "RARELY").then().statusCode(200));
        TestClock.move(Duration.ofDays(9));
        assertThat(closing.closeDue()).isEqualTo(1);
        assertThat(Database.count("peer_answer")).isZero();
        assertThat(Database.count("peer_round WHERE status = 'WITHHELD' AND answered IS NULL")).isEqualTo(1);
    }

    @Test
    void anActingAssessorSeesNoRound() {
        String path = opened();
        Office.acts(OTHER_CHIEF, CHIEF, "2026-05-01", "2026-05-30");
        as(OTHER_CHIEF.bearer()).get(path).then().statusCode(404);
        as(OTHER_CHIEF.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(ROUNDS).then().statusCode(404);
    }

    @Test
    void anAnswerIsGivenOnceAndBelongsToNobody() {
        opened();
        answer(COLLEAGUE, "ALWAYS").then().statusCode(200).body("status", equalTo("ANSWERED")).body("open", equalTo(false));
        answer(COLLEAGUE, "RARELY").then().statusCode(409);
        decline(COLLEAGUE).then().statusCode(409);
        assertThat(Database.count("peer_answer")).isEqualTo(7);
        List<String> columns = Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name IN ('peer_answer', 'peer_comment')")
                .stream().map(row -> (String) row.get("column_name")).distinct().sorted().toList();
        assertThat(columns).containsExactly("answer", "id", "round_id", "text", "value_code");
        assertThat(Database.rows("SELECT 1 AS one FROM peer_answer WHERE substr(CAST(id AS text), 15, 1) <> '4'")).isEmpty();
        assertThat(Database.rows("SELECT employee_id, subject_type FROM audit_event WHERE action = 'PEER_INVITATION_ANSWERED'").getFirst())
                .containsEntry("employee_id", null).containsEntry("subject_type", "PEER_INVITATION");
        assertThat(Database.rows("SELECT 1 AS one FROM idempotency_key WHERE operation LIKE '%nvitation%'")).isEmpty();
    }

    @Test
    void anInvitationIsThePeersAlone() {
        opened();
        String id = invitationOf(COLLEAGUE);
        for (Person other : List.of(CLERK, CHIEF, STRANGER)) {
            as(other.bearer()).get(INVITATIONS + "/" + id).then().statusCode(404);
            put(other, INVITATIONS + "/" + id + "/answers", "\"1\"", answers("OFTEN")).then().statusCode(404);
        }
        as(COLLEAGUE.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("ANSWER_PEERS"));
        put(COLLEAGUE, INVITATIONS + "/" + id + "/answers", "\"1\"", Map.of("answers", List.of())).then().statusCode(400);
        TestClock.move(Duration.ofDays(9));
        answer(COLLEAGUE, "OFTEN").then().statusCode(409).body("code", equalTo("feedback.round-closed"));
        as(COLLEAGUE.bearer()).get("/api/v1/tasks").then().body("items.code", not(hasItem("ANSWER_PEERS")));
    }

    @Test
    void aRoundIsForTheTwoAndTheAuditor() {
        String path = opened();
        as(SECRETARY.bearer()).get(path).then().statusCode(404);
        as(STRANGER.bearer()).get(path).then().statusCode(404);
        as(Office.auditor()).get(path).then().statusCode(200).body("allowedActions", empty());
        Runnable reading = () -> as(CHIEF.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(ROUNDS)
                .then().statusCode(200).body("items", hasSize(1));
        assertThat(QueryCount.of(reading)).isEqualTo(3);
        as(SECRETARY.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(ROUNDS).then().statusCode(404);
    }

    private static String opened() {
        String path = ROUNDS + "/" + begun(CLERK, PEERS.toArray(Person[]::new));
        step(CLERK, path + "/submission", tagOf(CLERK, path), null).then().statusCode(200);
        step(CHIEF, path + "/approval", tagOf(CHIEF, path), Map.of("closesOn", "2026-05-20")).then().statusCode(200);
        return path;
    }

    private static Map<String, Object> seenByTheTwo(String path) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("employee", as(CLERK.bearer()).get(path).then().statusCode(200).extract().body().asString());
        seen.put("assessor", as(CHIEF.bearer()).get(path).then().statusCode(200).extract().body().asString());
        return seen;
    }

    private static String invitationOf(Person peer) {
        return as(peer.bearer()).get(INVITATIONS).then().statusCode(200).extract().path("items[0].id");
    }

    private static Response answer(Person peer, String answer) {
        String path = INVITATIONS + "/" + invitationOf(peer);
        return put(peer, path + "/answers", tagOf(peer, path), answers(answer));
    }

    private static Response decline(Person peer) {
        String path = INVITATIONS + "/" + invitationOf(peer);
        return as(peer.bearer()).header("If-Match", tagOf(peer, path)).put(path + "/refusal");
    }

    private static Map<String, Object> answers(String answer) {
        List<Map<String, Object>> all = Arrays.stream(BehaviourValue.values()).map(value -> {
            Map<String, Object> each = new HashMap<>(Map.of("valueCode", value, "answer", answer));
            if (value == BehaviourValue.SERVICE_ORIENTED) {
                each.put("comment", "Selalu menyapa warga");
            }
            return each;
        }).toList();
        return Map.of("answers", all);
    }
}
