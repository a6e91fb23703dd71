package id.kinerja.objection;

import static id.kinerja.objection.ObjectionApi.clarified;
import static id.kinerja.objection.ObjectionApi.decide;
import static id.kinerja.objection.ObjectionApi.file;
import static id.kinerja.objection.ObjectionApi.filed;
import static id.kinerja.objection.ObjectionApi.get;
import static id.kinerja.objection.ObjectionApi.post;
import static id.kinerja.objection.ObjectionApi.state;
import static id.kinerja.objection.ObjectionApi.uphold;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ObjectionJourneyTest {

    private String evaluation;

    @BeforeEach
    void aResultWasDelivered() {
        evaluation = ObjectionApi.deliveredResult();
    }

    @Test
    void whatCanBeContestedAndUntilWhen() {
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().statusCode(200)
                .body("filingDays", is(14)).body("dayUnit", equalTo("CALENDAR")).body("items.evaluationId", contains(evaluation))
                .body("items[0].deadlineOn", equalTo("2026-05-26")).body("items[0].daysLeft", is(14)).body("items[0].late", is(false))
                .body("items[0].mayObject", is(true)).body("items[0].predicate", equalTo("GOOD"));
        String id = filed(evaluation);
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].mayObject", is(false))
                .body("items[0].objectionId", equalTo(id));
        as(CHIEF.bearer()).get("/api/v1/contestable-results").then().body("items", empty());
    }

    @Test
    void fromFilingToAChangedResult() {
        String id = filed(evaluation);
        get(CLERK.bearer(), id).then().statusCode(200).body("status", equalTo("FILED")).body("decider.employeeId", equalTo(SECRETARY.id().toString()))
                .body("deciderOrigin", equalTo("SUPERIOR")).body("deadlineOn", equalTo("2026-05-26")).body("decisionDueOn", equalTo("2026-05-26"))
                .body("daysLeft", is(14)).body("before.predicate", equalTo("GOOD")).body("legalBasis", equalTo("PNS_PERIODIC"))
                .body("legalBasisVerified", is(false)).body("allowedActions", contains("WITHDRAW"))
                .body("readBy", contains(CLERK.name(), CHIEF.name(), SECRETARY.name()));
        uphold(SECRETARY.bearer(), id).then().statusCode(409).body("code", equalTo("objection.is-filed"));
        post(SECRETARY.bearer(), id, "acknowledgement", null).then().statusCode(200).body("status", equalTo("EXAMINING"))
                .body("missingStatements", containsInAnyOrder("EMPLOYEE", "ASSESSOR"));
        state(CLERK.bearer(), id, "Semua surat terbit.").then().statusCode(200).body("status", equalTo("EXAMINING"))
                .body("missingStatements", contains("ASSESSOR"));
        uphold(SECRETARY.bearer(), id).then().statusCode(409).body("code", equalTo("objection.is-examining"));
        state(CHIEF.bearer(), id, "Surat bulan Juni belum saya lihat.").then().statusCode(200).body("status", equalTo("CLARIFIED"))
                .body("missingStatements", empty());
        decide(CHIEF.bearer(), id, "ABOVE", "ABOVE").then().statusCode(403);
        decide(SECRETARY.bearer(), id, null, null).then().statusCode(422).body("errors.pointer", contains("/resultRating", "/behaviourRating"));
        decide(SECRETARY.bearer(), id, "AS_EXPECTED", "ABOVE").then().statusCode(422).body("code", equalTo("objection.nothing-changed"));
        decide(SECRETARY.bearer(), id, "ABOVE", "ABOVE").then().statusCode(200).body("status", equalTo("CHANGED"))
                .body("before.predicate", equalTo("GOOD")).body("after.predicate", equalTo("VERY_GOOD")).body("daysLeft", nullValue())
                .body("allowedActions", empty()).body("steps.step", contains("FILED", "ACKNOWLEDGED", "EMPLOYEE_STATED", "ASSESSOR_STATED", "CHANGED"));
        as(CLERK.bearer()).get("/api/v1/evaluations/" + evaluation).then().body("status", equalTo("FINAL")).body("predicate", equalTo("VERY_GOOD"));
        assertThat(trail()).containsExactly("OBJECTION_FILED", "OBJECTION_ACKNOWLEDGED", "OBJECTION_EMPLOYEE_STATED", "OBJECTION_ASSESSOR_STATED",
                "OBJECTION_CHANGED");
    }

    @Test
    void anUpheldResultIsFinalAndNothingFollows() {
        String id = filed(evaluation);
        clarified(id);
        uphold(SECRETARY.bearer(), id).then().statusCode(200).body("status", equalTo("UPHELD")).body("after", nullValue())
                .body("decisionReason", notNullValue());
        as(CLERK.bearer()).get("/api/v1/evaluations/" + evaluation).then().body("status", equalTo("FINAL")).body("predicate", equalTo("GOOD"));
        uphold(SECRETARY.bearer(), id).then().statusCode(409).body("code", equalTo("objection.is-upheld"));
        post(CLERK.bearer(), id, "withdrawal", "{}").then().statusCode(409);
        state(CLERK.bearer(), id, "Masih ada.").then().statusCode(409);
        file(evaluation, "").then().statusCode(409).body("code", equalTo("constraint.uq_objection_standing"));
    }

    @Test
    void whoTakesItBackMayFileAgainInTime() {
        String id = filed(evaluation);
        post(CLERK.bearer(), id, "withdrawal", "{\"reason\": \"Sudah dijelaskan atasan.\"}").then().statusCode(200)
                .body("status", equalTo("WITHDRAWN")).body("withdrawalReason", equalTo("Sudah dijelaskan atasan."));
        String again = filed(evaluation);
        assertThat(again).isNotEqualTo(id);
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].objectionId", equalTo(again));
    }

    @Test
    void aLateOneNeedsAReasonAndAnAdmission() {
        TestClock.pin(Instant.parse("2026-05-26T16:59:00Z")); // the last minute of the last day in Jakarta
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].late", is(false)).body("items[0].daysLeft", is(0));
        TestClock.pin(Instant.parse("2026-05-26T17:00:00Z"));
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].late", is(true)).body("items[0].mayObject", is(true));
        file(evaluation, "").then().statusCode(422).body("errors.pointer", contains("/lateReason"));
        String id = file(evaluation, ", \"lateReason\": \"Dirawat di rumah sakit.\"").then().statusCode(201).body("status", equalTo("LATE"))
                .body("late", is(true)).extract().path("id");
        post(SECRETARY.bearer(), id, "acknowledgement", null).then().statusCode(409).body("code", equalTo("objection.is-late"));
        TestClock.pin(Instant.parse("2026-06-01T02:00:00Z"));
        post(CHIEF.bearer(), id, "admission", admission(true)).then().statusCode(403);
        post(SECRETARY.bearer(), id, "admission", admission(true)).then().statusCode(200).body("status", equalTo("EXAMINING"))
                .body("decisionDueOn", equalTo("2026-06-15")).body("admissionReason", notNullValue());
    }

    @Test
    void aLateOneMayChangeAResultThatTimeMadeFinal() {
        TestClock.pin(Instant.parse("2026-05-27T02:00:00Z"));
        assertThat(EvaluationApi.finaliseDue()).isEqualTo(1);
        String id = file(evaluation, ", \"lateReason\": \"Dirawat di rumah sakit.\"").then().statusCode(201).extract().path("id");
        post(SECRETARY.bearer(), id, "admission", admission(true)).then().statusCode(200);
        state(CLERK.bearer(), id, "Semua surat terbit.");
        state(CHIEF.bearer(), id, "Belum saya lihat.");
        decide(SECRETARY.bearer(), id, "ABOVE", "ABOVE").then().statusCode(200);
        as(CLERK.bearer()).get("/api/v1/evaluations/" + evaluation).then().body("status", equalTo("FINAL")).body("predicate", equalTo("VERY_GOOD"));
    }

    @Test
    void aLateOneThatIsNotAdmittedIsOver() {
        TestClock.pin(Instant.parse("2026-05-28T02:00:00Z"));
        String id = file(evaluation, ", \"lateReason\": \"Lupa.\"").then().statusCode(201).extract().path("id");
        post(SECRETARY.bearer(), id, "admission", admission(false)).then().statusCode(200).body("status", equalTo("NOT_ADMITTED"))
                .body("allowedActions", empty());
        file(evaluation, ", \"lateReason\": \"Lupa.\"").then().statusCode(409);
    }

    @Test
    void whileItIsPendingTheResultDoesNotBecomeFinal() {
        String id = filed(evaluation);
        TestClock.pin(Instant.parse("2026-05-27T02:00:00Z"));
        assertThat(EvaluationApi.finaliseDue()).isZero();
        get(SECRETARY.bearer(), id).then().body("daysLeft", is(-1));
        post(CLERK.bearer(), id, "withdrawal", "{}").then().statusCode(200);
        assertThat(EvaluationApi.finaliseDue()).isEqualTo(1);
    }

    @Test
    void whatOneSaidByWordOfMouthIsWrittenDownAsTheirs() {
        String id = filed(evaluation);
        post(SECRETARY.bearer(), id, "acknowledgement", null);
        state(SECRETARY.bearer(), id, "Disampaikan lisan.").then().statusCode(422).body("errors.pointer", contains("/party"));
        post(SECRETARY.bearer(), id, "statements", "{\"text\": \"Disampaikan lisan.\", \"party\": \"ASSESSOR\"}").then().statusCode(200)
                .body("statements[0].heard", is(true)).body("statements[0].party", equalTo("ASSESSOR"))
                .body("statements[0].by.name", equalTo(SECRETARY.name())).body("missingStatements", contains("EMPLOYEE"));
    }

    @Test
    void whatWasAddedMeanwhileMustBeSeenBeforeDeciding() {
        String id = filed(evaluation);
        clarified(id);
        String stale = ObjectionApi.tag(id);
        state(CLERK.bearer(), id, "Satu hal lagi.").then().statusCode(200).body("status", equalTo("CLARIFIED")).body("statements", hasSize(3));
        as(SECRETARY.bearer()).header("If-Match", stale).body("{\"outcome\": \"UPHELD\", \"reason\": \"Sesuai bukti yang sudah ada.\"}")
                .post(ObjectionApi.OBJECTIONS + id + "/decision").then().statusCode(412);
    }

    @Test
    void eachPartyHasTheirTaskAndTheirNews() {
        String id = filed(evaluation);
        as(SECRETARY.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("DECIDE_OBJECTION")).body("items.href", hasItem("/keberatan/" + id));
        post(SECRETARY.bearer(), id, "acknowledgement", null);
        as(CHIEF.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("STATE_ON_OBJECTION"));
        state(CHIEF.bearer(), id, "Belum saya lihat.");
        as(CHIEF.bearer()).get("/api/v1/tasks").then().body("items.findAll { it.code == 'STATE_ON_OBJECTION' }", empty());
        assertThat(notices(CHIEF)).contains("objection.notice.FILED_AGAINST", "objection.notice.STATEMENT_ASKED");
        assertThat(notices(SECRETARY)).containsExactly("objection.notice.TO_DECIDE");
        assertThat(notices(CLERK)).contains("objection.notice.RIGHT", "objection.notice.FILED", "objection.notice.ACKNOWLEDGED", "objection.notice.STATED");
    }

    @Test
    void whoSignedOrCalibratedIsPassedOverForTheNextLevel() {
        step(SECRETARY, "SIGNED");
        String id = filed(evaluation);
        get(CLERK.bearer(), id).then().body("decider.employeeId", equalTo(HEAD.id().toString())).body("deciderOrigin", equalTo("NEXT_LEVEL"))
                .body("passedOver.conflict", contains("RATED")).body("passedOver[0].person.name", equalTo(SECRETARY.name()));
        get(SECRETARY.bearer(), id).then().statusCode(404);
        post(HEAD.bearer(), id, "acknowledgement", null).then().statusCode(200);
    }

    @Test
    void aConflictThatComesUpLaterBlocksTheDecision() {
        String id = filed(evaluation);
        clarified(id);
        step(SECRETARY, "SIGNED");
        uphold(SECRETARY.bearer(), id).then().statusCode(409).body("code", equalTo("objection.conflict.rated"));
    }

    @Test
    void thePersonnelOfficeNamesASubstituteWithReason() {
        Database.run("UPDATE evaluation SET superior_employee_id = NULL WHERE id = ?", UUID.fromString(evaluation));
        String id = filed(evaluation);
        get(CLERK.bearer(), id).then().body("decider", nullValue()).body("deciderOrigin", equalTo("NOBODY"));
        as(Office.officer()).get("/api/v1/tasks").then().body("items.code", hasItem("APPOINT_DECIDER"));
        appoint(id, CHIEF.id()).then().statusCode(422).body("errors.code", contains("objection.conflict.assessor"));
        appoint(id, CLERK.id()).then().statusCode(422).body("errors.code", contains("objection.conflict.own-case"));
        appoint(id, UUID.randomUUID()).then().statusCode(422).body("errors.code", contains("objection.substitute-unknown"));
        appoint(id, HEAD.id()).then().statusCode(200).body("deciderOrigin", equalTo("SUBSTITUTE")).body("decider.name", equalTo(HEAD.name()))
                .body("reasons", nullValue()).body("before", nullValue());
        assertThat(notices(HEAD)).contains("objection.notice.TO_DECIDE");
        post(HEAD.bearer(), id, "acknowledgement", null).then().statusCode(200);
    }

    private static io.restassured.response.Response appoint(String id, UUID person) {
        return post(Office.officer(), id, "substitute", "{\"employeeId\": \"%s\", \"reason\": \"Atasan sedang cuti sakit.\"}".formatted(person));
    }

    private static String admission(boolean admitted) {
        return "{\"admitted\": %s, \"reason\": \"Ada surat keterangan dokter.\"}".formatted(admitted);
    }

    private void step(Office.Person person, String step) {
        Database.run("INSERT INTO evaluation_step (id, evaluation_id, step, taken_at, by_employee_id, by_name, content_hash)"
                + " VALUES (gen_random_uuid(), ?, ?, now(), ?, ?, repeat('a', 64))", UUID.fromString(evaluation), step, person.id(), person.name());
    }

    private static List<Object> notices(Office.Person person) {
        return Database.rows("SELECT kind FROM notice WHERE recipient_employee_id = ? AND kind LIKE 'objection.%' ORDER BY id", person.id()).stream()
                .map(row -> row.get("kind")).toList();
    }

    private static List<Object> trail() {
        return Database.rows("SELECT action FROM audit_event WHERE subject_type = 'OBJECTION' AND action NOT LIKE '%READ' ORDER BY id").stream()
                .map(row -> row.get("action")).toList();
    }
}
