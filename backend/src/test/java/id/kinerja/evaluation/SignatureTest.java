package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.delivered;
import static id.kinerja.evaluation.EvaluationApi.explain;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.evaluation.EvaluationApi.signed;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures are withdrawn and given again in the open. */
@KinerjaTest
class SignatureTest {

    private static final String REASON = "{\"reason\": \"Rating tersalin dari triwulan lalu.\"}";

    @Inject
    HeldResults holds;

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = idOf(CLERK, Office.Q2);
    }

    @AfterEach
    void letGo() {
        holds.letGo();
    }

    @Test
    void aWithdrawnSignatureStaysVisibleBesideTheNext() {
        signed(id);
        String first = get(CHIEF.bearer(), id).path("snapshotHash");
        TestClock.move(Duration.ofMinutes(3));
        post(CHIEF.bearer(), id, "unsigning", REASON).then().statusCode(200).body("status", equalTo("EVALUATED"))
                .body("snapshotHash", nullValue()).body("signedAt", nullValue()).body("allowedActions", hasItem("REOPEN"))
                .body("steps.step", contains("SUBMITTED", "EVALUATED", "SIGNED", "UNSIGNED"))
                .body("steps[3].reason", equalTo("Rating tersalin dari triwulan lalu.")).body("steps[3].contentHash", equalTo(first));
        post(CHIEF.bearer(), id, "reopening", REASON).then().statusCode(200);
        EvaluationApi.assess(CHIEF.bearer(), id, EvaluationApi.AS_EXPECTED.replace("\"behaviourRating\": \"ABOVE\"", "\"behaviourRating\": \"AS_EXPECTED\""));
        EvaluationApi.complete(id).then().statusCode(200);
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200).body("snapshotHash", not(equalTo(first)));
        copies(SECRETARY.bearer()).then().statusCode(200).body("items.sequence", contains(1, 2)).body("items[0].sha256", equalTo(first))
                .body("items[0].endedBy", equalTo("UNSIGNED")).body("items[0].endReason", equalTo("Rating tersalin dari triwulan lalu."))
                .body("items[0].endedByPerson.name", equalTo(CHIEF.name())).body("items[1].endedBy", nullValue());
        as(CHIEF.bearer()).get(EVALUATIONS + id + "/copies/1").then().statusCode(200).body("snapshotHash", equalTo(first))
                .body("behaviour.rating", equalTo("ABOVE"));
        explain(CHIEF.bearer(), id).then().statusCode(200).body("behaviour.rating", equalTo("AS_EXPECTED"));
    }

    @Test
    void afterTheDeliveryTheEmployeeKeepsWhatWasReceivedAndTheClockStartsAnew() {
        delivered(id);
        String received = get(CLERK.bearer(), id).path("deliveredAt");
        TestClock.move(Duration.ofDays(2));
        post(CHIEF.bearer(), id, "unsigning", REASON).then().statusCode(200).body("deliveredAt", nullValue());
        get(CLERK.bearer(), id).then().statusCode(200).body("predicate", nullValue());
        copies(CLERK.bearer()).then().statusCode(200).body("items.sequence", contains(1)).body("items[0].deliveredAt", equalTo(received));
        as(CLERK.bearer()).get(EVALUATIONS + id + "/copies/1").then().statusCode(200).body("predicate.value", equalTo("GOOD"));
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200);
        copies(CLERK.bearer()).then().body("items", hasSize(1));
        as(CLERK.bearer()).get(EVALUATIONS + id + "/copies/2").then().statusCode(404);
        post(CHIEF.bearer(), id, "delivery", null).then().statusCode(200).body("deliveredAt", not(equalTo(received)));
        copies(CLERK.bearer()).then().body("items", hasSize(2));
    }

    @Test
    void whoeverHadTheResultIsToldOfTheWithdrawal() {
        signed(id);
        post(CHIEF.bearer(), id, "unsigning", REASON);
        assertThat(noticesOfTheClerk()).isEmpty();
        post(CHIEF.bearer(), id, "signature", null);
        post(CHIEF.bearer(), id, "delivery", null);
        post(CHIEF.bearer(), id, "unsigning", REASON);
        assertThat(noticesOfTheClerk()).containsExactlyInAnyOrder("evaluation.notice.RESULT_DELIVERED", "objection.notice.RIGHT",
                "evaluation.notice.RESULT_WITHDRAWN");
    }

    @Test
    void nothingIsWithdrawnWhileSomethingWaitsOnIt() {
        delivered(id);
        holds.hold(id);
        get(CHIEF.bearer(), id).then().body("allowedActions", empty());
        post(CHIEF.bearer(), id, "unsigning", REASON).then().statusCode(409);
        assertThat(Database.count("evaluation_snapshot_end")).isZero();
    }

    @Test
    void onlyTheAssessorWithdrawsAndOnlyWithAReason() {
        signed(id);
        post(CLERK.bearer(), id, "unsigning", REASON).then().statusCode(403);
        post(SECRETARY.bearer(), id, "unsigning", REASON).then().statusCode(403);
        post(CHIEF.bearer(), id, "unsigning", "{\"reason\": \"Salah.\"}").then().statusCode(200);
        post(CHIEF.bearer(), id, "unsigning", REASON).then().statusCode(409).body("code", equalTo("evaluation.is-evaluated"));
        copies(Office.officer()).then().statusCode(403);
        copies(Office.STRANGER.bearer()).then().statusCode(404);
    }

    @Test
    void aDialogueIsAStepAndItsAbsenceAWarning() {
        EvaluationApi.evaluated(id);
        get(CHIEF.bearer(), id).then().body("warnings", contains("DIALOGUE_MISSING"));
        post(CHIEF.bearer(), id, "dialogue", "{\"heldOn\": \"2026-05-13\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/heldOn"));
        post(CHIEF.bearer(), id, "dialogue", "{\"heldOn\": \"2026-03-31\"}").then().statusCode(422);
        post(CHIEF.bearer(), id, "dialogue", "{\"heldOn\": \"2026-05-12\", \"note\": \"Sepakat melengkapi arsip.\"}").then().statusCode(200)
                .body("warnings", empty()).body("circumstances.dialogueOn", equalTo("2026-05-12")).body("steps.step", hasItem("DIALOGUE_HELD"));
        get(CLERK.bearer(), id).then().body("circumstances.dialogueOn", equalTo("2026-05-12")).body("circumstances.dialogueNote", nullValue())
                .body("warnings", empty());
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200);
        explain(CHIEF.bearer(), id).then().body("circumstances.dialogueNote", equalTo("Sepakat melengkapi arsip."));
        post(CHIEF.bearer(), id, "dialogue", "{\"heldOn\": \"2026-05-12\"}").then().statusCode(409);
    }

    @Test
    void theTrailTellsOfEachWithdrawal() {
        delivered(id);
        post(CHIEF.bearer(), id, "unsigning", REASON);
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'EVALUATION_UNSIGNED' AND subject_id = ?", UUID.fromString(id)))
                .hasSize(1);
        copies(CHIEF.bearer()).then().body("items[0].endedAt", notNullValue());
    }

    private static java.util.List<Object> noticesOfTheClerk() {
        return Database.rows("SELECT kind AS x FROM notice WHERE recipient_employee_id = ?", CLERK.id()).stream().map(row -> row.get("x")).toList();
    }

    private io.restassured.response.Response copies(String bearer) {
        return as(bearer).get(EVALUATIONS + id + "/copies");
    }
}
