package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.AS_EXPECTED;
import static id.kinerja.evaluation.EvaluationApi.assess;
import static id.kinerja.evaluation.EvaluationApi.complete;
import static id.kinerja.evaluation.EvaluationApi.evaluated;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.evaluation.EvaluationApi.submit;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EvaluationJourneyTest {

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        recorded(Office.LETTERS_ISSUED, Office.Q2, "228", "2026-05-04");
        recorded(Office.SATISFACTION_SCORE, Office.Q2, "85", "2026-05-04");
        TestClock.move(Duration.ofMinutes(1));
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void anEstablishedPlanHasAnEvaluationForEachPeriod() {
        assertThat(Database.rows("SELECT 1 AS x FROM evaluation WHERE employee_id = ? AND status = 'FILLING'", CLERK.id())).hasSize(4);
        assertThat(Database.rows("SELECT 1 AS x FROM audit_event WHERE action = 'EVALUATIONS_PREPARED' AND employee_id = ?", CLERK.id()))
                .hasSize(1);
    }

    @Test
    void fromSubmissionToHavingRead() {
        submit(id).then().statusCode(200).body("status", equalTo("SUBMITTED")).body("late", is(false))
                .body("employeeNote", equalTo("Sudah lengkap.")).body("allowedActions", empty());
        get(CHIEF.bearer(), id).then().statusCode(200).body("allowedActions", contains("RETURN", "ASSESS", "COMPLETE", "RECORD_DIALOGUE"));
        assess(CHIEF.bearer(), id, AS_EXPECTED).then().statusCode(200).header("ETag", notNullValue())
                .body("targetMarks.mark", contains("AS_EXPECTED")).body("behaviourMarks.value", contains("LOYAL"));
        complete(id).then().statusCode(200).body("status", equalTo("EVALUATED")).body("predicate", equalTo("GOOD"))
                .body("suggestedResultRating", equalTo("AS_EXPECTED")).body("allowedActions", contains("REOPEN", "RECORD_DIALOGUE", "SIGN")).body("warnings", contains("DIALOGUE_MISSING"));
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200).body("status", equalTo("SIGNED"))
                .body("snapshotHash", notNullValue()).body("allowedActions", contains("UNSIGN", "DELIVER"));
        get(CLERK.bearer(), id).then().statusCode(200).body("predicate", nullValue()).body("feedback", nullValue())
                .body("targetMarks", empty());
        post(CHIEF.bearer(), id, "delivery", null).then().statusCode(200).body("status", equalTo("DELIVERED"));
        get(CLERK.bearer(), id).then().statusCode(200).body("predicate", equalTo("GOOD"))
                .body("feedback", containsString("Pertahankan")).body("allowedActions", contains("ACKNOWLEDGE"));
        post(CLERK.bearer(), id, "acknowledgement", null).then().statusCode(200).body("status", equalTo("ACKNOWLEDGED"))
                .body("steps.step", contains("SUBMITTED", "EVALUATED", "SIGNED", "DELIVERED", "ACKNOWLEDGED"))
                .body("steps[2].contentHash", equalTo(Database.rows("SELECT sha256 FROM evaluation_snapshot").getFirst().get("sha256")));
    }

    @Test
    void everyStepIsInTheTrail() {
        EvaluationApi.delivered(id);
        post(CLERK.bearer(), id, "acknowledgement", null);
        assertThat(Database.rows("SELECT action FROM audit_event WHERE subject_id = ? AND action NOT LIKE '%READ' ORDER BY id",
                        UUID.fromString(id)).stream().map(row -> row.get("action")))
                .containsExactly("EVALUATION_SUBMITTED", "EVALUATION_ASSESSED", "EVALUATION_EVALUATED", "EVALUATION_SIGNED",
                        "EVALUATION_DELIVERED", "EVALUATION_ACKNOWLEDGED");
    }

    @Test
    void whatGoesBackIsFilledAgain() {
        submit(id);
        post(CHIEF.bearer(), id, "return", "{\"reason\": \"Lengkapi bukti.\"}").then().statusCode(200)
                .body("status", equalTo("FILLING")).body("returnReason", equalTo("Lengkapi bukti."));
        get(CLERK.bearer(), id).then().body("returnReason", equalTo("Lengkapi bukti.")).body("allowedActions", contains("SUBMIT", "SELF_REVIEW"));
        submit(id).then().statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void anIncompleteEvaluationNamesEachGap() {
        submit(id);
        complete(id).then().statusCode(422).body("code", equalTo("evaluation.incomplete"))
                .body("errors.pointer", containsInAnyOrder("/resultRating", "/behaviourRating", "/feedback"));
        assess(CHIEF.bearer(), id, """
                {"resultRating": "ABOVE", "behaviourRating": "BELOW", "feedback": "Terlalu pendek"}""").then().statusCode(200);
        complete(id).then().statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/resultReason", "/behaviourReason", "/feedback"))
                .body("errors.code", containsInAnyOrder(
                        "evaluation.reason-for-difference-missing", "evaluation.reason-missing", "evaluation.feedback-missing"));
    }

    @Test
    void aReasonIsAskedForWhereTheRatingIsNotTheSuggested() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "200", "2026-05-04");
        recorded(Office.SATISFACTION_SCORE, Office.Q2, "95", "2026-05-05");
        submit(id);
        assess(CHIEF.bearer(), id, """
                {"resultRating": "AS_EXPECTED", "behaviourRating": "AS_EXPECTED", "feedback": "Cukup panjang untuk diterima."}""");
        complete(id).then().statusCode(422).body("errors.pointer", contains("/resultReason"));
    }

    @Test
    void withoutASubmissionOnlyOnceItIsOverdueAndMarked() {
        assess(CHIEF.bearer(), id, AS_EXPECTED).then().statusCode(200);
        complete(id).then().statusCode(409).body("code", equalTo("evaluation.not-submitted-yet"));
        TestClock.pin(Instant.parse("2026-07-11T02:00:00Z"));
        get(CHIEF.bearer(), id).then().body("allowedActions", contains("ASSESS", "COMPLETE"));
        complete(id).then().statusCode(200).body("withoutSubmission", is(true));
        post(CHIEF.bearer(), id, "reopening", "{\"reason\": \"Pegawai akan mengajukan.\"}").then().statusCode(200)
                .body("status", equalTo("FILLING")).body("withoutSubmission", is(false)).body("predicate", nullValue());
    }

    @Test
    void lateIsPossibleAndMarked() {
        TestClock.pin(Instant.parse("2026-07-20T02:00:00Z"));
        submit(id).then().statusCode(200).body("late", is(true));
    }

    @Test
    void nothingIsSubmittedBeforeItsPeriod() {
        String later = idOf(CLERK, Office.Q3);
        submit(later).then().statusCode(409).body("code", equalTo("evaluation.period-not-begun"));
    }

    @Test
    void reopenedRatingsStayAsADraft() {
        evaluated(id);
        post(CHIEF.bearer(), id, "reopening", "{\"reason\": \"Ada bukti baru.\"}").then().statusCode(200)
                .body("status", equalTo("SUBMITTED")).body("resultRating", equalTo("AS_EXPECTED")).body("predicate", nullValue())
                .body("steps.step", contains("SUBMITTED", "EVALUATED", "REOPENED"));
        complete(id).then().statusCode(200);
    }

    @Test
    void whatWasRecordedAfterTheRatingsMustBeLookedAtBeforeSigning() {
        evaluated(id);
        TestClock.move(Duration.ofMinutes(5));
        recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-04");
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(409).body("code", equalTo("evaluation.progress-changed"));
    }

    @Test
    void stepsInTheWrongOrderSayWhatTheStateIs() {
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(409).body("code", equalTo("evaluation.is-filling"));
        post(CLERK.bearer(), id, "acknowledgement", null).then().statusCode(409).body("code", equalTo("evaluation.is-filling"));
        EvaluationApi.signed(id);
        submit(id).then().statusCode(409).body("code", equalTo("evaluation.is-signed"));
        assess(CHIEF.bearer(), id, AS_EXPECTED).then().statusCode(409).body("code", equalTo("evaluation.is-signed"));
        complete(id).then().statusCode(409);
        post(CHIEF.bearer(), id, "reopening", "{\"reason\": \"Salah.\"}").then().statusCode(409);
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(409);
    }

    @Test
    void twoPeopleAtOnceOneWinsTheOtherIsTold() {
        String stale = EvaluationApi.tag(id);
        submit(id);
        as(CHIEF.bearer()).contentType("application/json").header("If-Match", stale).body(AS_EXPECTED)
                .put(EvaluationApi.EVALUATIONS + id + "/assessment")
                .then().statusCode(412).header("ETag", EvaluationApi.tag(id));
        as(CHIEF.bearer()).contentType("application/json").body(AS_EXPECTED).put(EvaluationApi.EVALUATIONS + id + "/assessment")
                .then().statusCode(428);
    }

    @Test
    void aRepeatedStepIsAnsweredFromMemory() {
        submit(id);
        assess(CHIEF.bearer(), id, AS_EXPECTED);
        String tag = EvaluationApi.tag(id);
        for (int time = 1; time <= 2; time++) {
            as(CHIEF.bearer()).header("Idempotency-Key", "completion-sent-twice").header("If-Match", tag)
                    .post(EvaluationApi.EVALUATIONS + id + "/completion").then().statusCode(200);
        }
        assertThat(Database.count("evaluation_step WHERE step = 'EVALUATED'")).isEqualTo(1);
    }

    @Test
    void marksAreOfThisPlanAndOnceEach() {
        submit(id);
        assess(CHIEF.bearer(), id, "{\"targetMarks\": [{\"targetId\": \"%s\"}]}".formatted(UUID.randomUUID()))
                .then().statusCode(422).body("errors.pointer", contains("/targetMarks"));
        assess(CHIEF.bearer(), id, "{\"targetMarks\": [{\"targetId\": \"%1$s\"}, {\"targetId\": \"%1$s\"}]}".formatted(Office.LETTERS))
                .then().statusCode(422).body("errors.pointer", contains("/targetMarks/1"));
        assess(CHIEF.bearer(), id, "{\"behaviourMarks\": [{\"value\": \"LOYAL\"}, {\"value\": \"LOYAL\"}]}")
                .then().statusCode(422).body("errors.pointer", contains("/behaviourMarks/1"));
    }

    @Test
    void malformedBodiesAreRefused() {
        String[] bodies = {"{\"resultRating\": \"GREAT\"}", "{\"predicate\": \"GOOD\"}", "{\"feedback\": \"" + "a".repeat(4001) + "\"}",
            "{\"targetMarks\": [{}]}", "[]", "{", "null"};
        for (String body : bodies) {
            as(CHIEF.bearer()).contentType("application/json").header(ContractFilter.DELIBERATELY_INVALID, "1")
                    .header("If-Match", EvaluationApi.tag(id)).body(body).put(EvaluationApi.EVALUATIONS + id + "/assessment")
                    .then().statusCode(400);
        }
        json(CHIEF.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").header("If-Match", "\"0\"").body("{\"reason\": \" \"}")
                .post(EvaluationApi.EVALUATIONS + id + "/return").then().statusCode(400);
    }

    @Test
    void aNewVersionOfThePlanTakesOverWhatIsNotSubmitted() {
        submit(id);
        String open = idOf(CLERK, Office.Q3);
        assess(CHIEF.bearer(), open, "{\"targetMarks\": [{\"targetId\": \"%s\", \"mark\": \"ABOVE\"}, {\"targetId\": \"%s\"}]}"
                .formatted(Office.LETTERS, Office.EVENTS)).then().statusCode(200);
        UUID plan = Office.id(0x80);
        Office.draft(plan, CLERK, 2, Office.PLAN);
        Office.target(Office.id(0x81), plan, Office.LETTERS, 0, "MAIN", "Surat terbit tepat waktu");
        Office.establish(plan, Office.PLAN);
        get(CHIEF.bearer(), id).then().body("planId", equalTo(Office.PLAN.toString()));
        get(CHIEF.bearer(), open).then().body("planId", equalTo(plan.toString()))
                .body("targetMarks.targetId", contains(Office.id(0x81).toString())).body("targetMarks.mark", contains("ABOVE"));
        assertThat(Database.count("evaluation")).isEqualTo(4);
    }
}
