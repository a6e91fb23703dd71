package id.kinerja.objection;

import static id.kinerja.objection.ObjectionApi.filed;
import static id.kinerja.objection.ObjectionApi.get;
import static id.kinerja.objection.ObjectionApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ObjectionAccessTest {

    @Inject
    AuditTrail trail;

    private String evaluation;

    @BeforeEach
    void aResultWasDelivered() {
        evaluation = ObjectionApi.deliveredResult();
    }

    @Test
    void bothSidesTheDeciderAndTheAuditorReadIt() {
        String id = filed(evaluation);
        for (String reader : new String[] {CLERK.bearer(), CHIEF.bearer(), SECRETARY.bearer(), Office.auditor()}) {
            get(reader, id).then().statusCode(200).body("reasons", notNullValue()).body("before.predicate", equalTo("GOOD"));
        }
        get(STRANGER.bearer(), id).then().statusCode(404);
        get(Office.HEAD.bearer(), id).then().statusCode(404);
        get(Office.administrator(), id).then().statusCode(403);
        trail.writeReads();
        assertThat(Database.count("audit_event WHERE action = 'OBJECTION_READ'")).isEqualTo(3);
    }

    @Test
    void whoeverActsForTheAssessorSpeaksForThatSide() {
        String id = filed(evaluation);
        Office.acts(Office.OTHER_CHIEF, CHIEF, "2026-05-01", "2026-05-30");
        post(SECRETARY.bearer(), id, "acknowledgement", null).then().statusCode(200);
        ObjectionApi.state(Office.OTHER_CHIEF.bearer(), id, "Menurut catatan seksi, surat Juni menyusul.").then().statusCode(200)
                .body("statements[0].party", equalTo("ASSESSOR")).body("statements[0].by.name", equalTo(Office.OTHER_CHIEF.name()));
        as(Office.OTHER_CHIEF.bearer()).queryParam("role", "ASSESSOR").get("/api/v1/objections").then().body("items.id", contains(id));
        Office.acts(Office.HEAD, SECRETARY, "2026-05-01", "2026-05-30");
        ObjectionApi.uphold(Office.HEAD.bearer(), id).then().statusCode(404);
        Database.run("UPDATE assignment SET employee_id = ? WHERE employee_id = ? AND kind = 'ACTING_PLH'", CLERK.id(), Office.OTHER_CHIEF.id());
        as(CLERK.bearer()).queryParam("role", "ASSESSOR").get("/api/v1/objections").then().body("items", empty());
        ObjectionApi.state(CLERK.bearer(), id, "Semua surat sudah terbit.").then().statusCode(200)
                .body("statements[1].party", equalTo("EMPLOYEE"));
    }

    @Test
    void thePersonnelOfficeSeesPeopleStepsAndClocksOnly() {
        String id = filed(evaluation);
        get(Office.officer(), id).then().statusCode(200).body("employee.name", equalTo(CLERK.name())).body("daysLeft", notNullValue())
                .body("reasons", nullValue()).body("before", nullValue()).body("statements", empty()).body("steps", hasSize(1))
                .body("allowedActions", contains("APPOINT_DECIDER"));
    }

    @Test
    void aPersonnelOfficerWhoIsAPartyIsAPartyOnly() {
        String id = filed(evaluation);
        String clerkAtPersonnel = CLERK.token(Role.EMPLOYEE, Role.HR_OFFICER).bearer();
        get(clerkAtPersonnel, id).then().body("allowedActions", contains("WITHDRAW"));
        post(clerkAtPersonnel, id, "substitute", "{\"employeeId\": \"%s\", \"reason\": \"Lebih adil bagi saya.\"}".formatted(Office.HEAD.id()))
                .then().statusCode(403);
    }

    @Test
    void listsShowWhatOneIsPartOf() {
        filed(evaluation);
        list(CLERK.bearer(), "EMPLOYEE").body("items", hasSize(1)).body("items[0].status", equalTo("FILED"));
        list(SECRETARY.bearer(), "DECIDER").body("items", hasSize(1));
        list(CHIEF.bearer(), "DECIDER").body("items", empty());
        as(CHIEF.bearer()).get("/api/v1/objections").then().body("items", hasSize(1));
        as(STRANGER.bearer()).get("/api/v1/objections").then().body("items", empty());
        as(Office.officer()).queryParam("pending", true).get("/api/v1/objections").then().body("items", hasSize(1));
        as(Office.auditor()).queryParam("pending", false).get("/api/v1/objections").then().body("items", empty());
    }

    @Test
    void evidenceIsReadByThoseWhoReadTheCase() {
        String proof = link(CLERK);
        String id = ObjectionApi.file(evaluation, ", \"evidenceIds\": [\"%s\"]".formatted(proof)).then().statusCode(201)
                .body("evidence.id", contains(proof)).extract().path("id");
        post(SECRETARY.bearer(), id, "acknowledgement", null);
        String answer = link(CHIEF);
        post(CHIEF.bearer(), id, "statements", "{\"text\": \"Lihat lampiran.\", \"evidenceIds\": [\"%s\"]}".formatted(answer)).then()
                .statusCode(200).body("statements[0].evidence.id", contains(answer));
        for (String each : new String[] {proof, answer}) {
            as(SECRETARY.bearer()).get("/api/v1/evidence/" + each).then().statusCode(200);
            as(STRANGER.bearer()).get("/api/v1/evidence/" + each).then().statusCode(404);
            as(Office.officer()).get("/api/v1/evidence/" + each).then().statusCode(403);
        }
        as(CLERK.bearer()).get("/api/v1/evidence/" + proof).then().body("attached", equalTo(true));
        as(CLERK.bearer()).delete("/api/v1/evidence/" + proof).then().statusCode(409);
        post(CHIEF.bearer(), id, "statements", "{\"text\": \"Bukan milik saya.\", \"evidenceIds\": [\"%s\"]}".formatted(proof)).then()
                .statusCode(422);
    }

    @Test
    void onlyOnesOwnDeliveredResultIsContested() {
        String body = "{\"evaluationId\": \"%s\", \"reasons\": \"%s\"}";
        as(CHIEF.bearer()).body(body.formatted(evaluation, ObjectionApi.REASONS)).post("/api/v1/objections").then().statusCode(404);
        String open = id.kinerja.evaluation.EvaluationApi.idOf(CLERK, Office.Q3);
        as(CLERK.bearer()).body(body.formatted(open, ObjectionApi.REASONS)).post("/api/v1/objections").then().statusCode(409)
                .body("code", equalTo("objection.not-delivered"));
        as(CLERK.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").body(body.formatted(evaluation, "Singkat")).post("/api/v1/objections")
                .then().statusCode(400).body("errors.pointer", contains("/reasons"));
    }

    @Test
    void nobodyButTheDeciderDecidesNotEvenInTheDatabase() {
        String id = filed(evaluation);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                Database.run("UPDATE objection SET decider_employee_id = assessor_employee_id WHERE id = ?", UUID.fromString(id))))
                .hasStackTraceContaining("ck_objection_assessor_never_decides");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                Database.run("UPDATE objection SET decider_employee_id = employee_id WHERE id = ?", UUID.fromString(id))))
                .hasStackTraceContaining("ck_objection_nobody_decides_his_own");
    }

    /** The rules of the office are asked for at most once in ten seconds. */
    @Test
    void statementsAreFew() {
        String id = filed(evaluation);
        assertThat(of(() -> get(CLERK.bearer(), id).then().statusCode(200))).isLessThanOrEqualTo(6);
        ObjectionApi.clarified(id);
        assertThat(of(() -> get(CLERK.bearer(), id).then().statusCode(200))).isLessThanOrEqualTo(6);
        assertThat(of(() -> as(CLERK.bearer()).get("/api/v1/objections").then().statusCode(200))).isEqualTo(2);
        assertThat(of(() -> as(CLERK.bearer()).get("/api/v1/contestable-results").then().statusCode(200))).isLessThanOrEqualTo(2);
    }

    private static io.restassured.response.ValidatableResponse list(String bearer, String role) {
        return as(bearer).queryParam("role", role).get("/api/v1/objections").then().statusCode(200);
    }

    private long of(Runnable work) {
        trail.writeReads();
        return QueryCount.of(work);
    }
}
