package id.kinerja.employee;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestEmployee;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class DataConfirmationTest {

    private static final String CONFIRMATIONS = "/api/v1/data-confirmations";
    private static final String REPORTS = "/api/v1/data-reports";
    private static final String WRONG = "{\"correct\": false, \"report\": {\"topic\": \"GRADE\", \"text\": \"Golongan saya sudah III/c.\"}}";

    private String officer;
    private TestEmployee ika;
    private TestEmployee other;

    @BeforeEach
    void people() {
        officer = bearer(Role.HR_OFFICER);
        ika = anEmployee("Ika Sari").titled(null, "A.Md.").save();
        other = anEmployee("Iwan Permata").save();
    }

    private String report() {
        return as(ika.bearer()).body(WRONG).post(CONFIRMATIONS).then().statusCode(201).body("report.topic", equalTo("GRADE")).extract().path("id");
    }

    @Test
    void aPersonSaysThatTheDataAreRight() {
        as(ika.bearer()).body("{\"correct\": true}").post(CONFIRMATIONS).then().statusCode(201)
                .body("correct", equalTo(true)).body("confirmedAt", equalTo("2026-05-12T02:00:00Z")).body("report", nullValue());
        assertThat(bean(EmployeeService.class).findProfile(ika.id()).orElseThrow().dataConfirmedAt()).isNotNull();
        as(officer).get(REPORTS).then().statusCode(200).body("items", empty());
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'DATA_CONFIRMED' AND employee_id = ?", ika.id())).hasSize(1);
    }

    @Test
    void aReportIsAnsweredOnceAndThePersonReadsTheAnswer() {
        String path = REPORTS + "/" + report();
        as(officer).get(REPORTS + "?state=OPEN").then().statusCode(200).body("items.employee.name", contains("Ika Sari, A.Md."))
                .body("items[0].text", equalTo("Golongan saya sudah III/c.")).body("items[0].allowedActions", contains("RESOLVE"));
        as(officer).get(path).then().statusCode(200).header("ETag", "\"0\"").body("state", equalTo("OPEN"));
        asWith(officer, "\"0\"").body("{\"note\": \"Sudah diperbarui.\"}").post(path + "/resolution").then().statusCode(200).header("ETag", "\"1\"")
                .body("state", equalTo("RESOLVED")).body("resolution.note", equalTo("Sudah diperbarui.")).body("allowedActions", empty());
        as(ika.bearer()).get(path).then().statusCode(200).body("resolution.note", equalTo("Sudah diperbarui."));
        asWith(officer, "\"1\"").body("{\"note\": \"Lagi.\"}").post(path + "/resolution").then().statusCode(409).body("code", equalTo("employee.report-already-resolved"));
        as(officer).get(REPORTS + "?state=OPEN").then().body("items", empty());
        as(officer).get(REPORTS + "?state=RESOLVED&sort=reportedAt").then().body("items.size()", equalTo(1));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action IN ('DATA_REPORTED', 'DATA_REPORT_RESOLVED')")).hasSize(2)
                .allSatisfy(row -> assertThat(row.get("detail").toString()).doesNotContain("Golongan"));
    }

    @Test
    void aReportNeedsWordsAndAConfirmationNone() {
        as(ika.bearer()).body("{\"correct\": false}").post(CONFIRMATIONS).then().statusCode(422).body("code", equalTo("employee.report-missing"));
        as(ika.bearer()).body(WRONG.replace("false", "true")).post(CONFIRMATIONS).then().statusCode(422).body("code", equalTo("employee.report-not-needed"));
        as(ika.bearer()).body("{}").post(CONFIRMATIONS).then().statusCode(400).body("errors[0].pointer", equalTo("/correct"));
        as(ika.bearer()).body(WRONG.replace("Golongan saya sudah III/c.", " ")).post(CONFIRMATIONS).then().statusCode(400)
                .body("errors[0].pointer", equalTo("/report/text"));
        as(ika.bearer()).body(WRONG.replace("GRADE", "SALARY")).post(CONFIRMATIONS).then().statusCode(400).body("errors[0].pointer", equalTo("/report/topic"));
        assertThat(Database.count("data_confirmation")).isZero();
    }

    @Test
    void theSameKeyReportsOnce() {
        for (int i = 0; i < 2; i++) {
            as(ika.bearer()).header("Idempotency-Key", "report-0123456789").body(WRONG).post(CONFIRMATIONS).then().statusCode(201);
        }
        assertThat(Database.count("data_confirmation")).isEqualTo(1);
        as(ika.bearer()).header("Idempotency-Key", "report-0123456789").body("{\"correct\": true}").post(CONFIRMATIONS).then().statusCode(422);
    }

    @Test
    void reportsAreReadByThePersonTheOfficeAndTheAuditor() {
        String path = REPORTS + "/" + report();
        as(other.bearer()).get(path).then().statusCode(404);
        as(other.bearer()).get(REPORTS).then().statusCode(200).body("items", empty());
        as(ika.bearer()).get(REPORTS).then().body("items.size()", equalTo(1)).body("items[0].allowedActions", empty());
        as(bearer(Role.AUDITOR)).get(path).then().statusCode(200).body("allowedActions", empty());
        as(bearer(Role.ADMIN)).get(REPORTS).then().statusCode(403);
        as(bearer(Role.ADMIN)).get(path).then().statusCode(404);
        anonymously().get(REPORTS).then().statusCode(401);
        as(officer).get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyThePersonnelOfficeAnswers() {
        String path = REPORTS + "/" + report() + "/resolution";
        asWith(ika.bearer(), "\"0\"").body("{\"note\": \"x\"}").post(path).then().statusCode(403);
        asWith(bearer(Role.AUDITOR), "\"0\"").body("{\"note\": \"x\"}").post(path).then().statusCode(403);
        as(officer).body("{\"note\": \"x\"}").post(path).then().statusCode(428);
        asWith(officer, "\"4\"").body("{\"note\": \"x\"}").post(path).then().statusCode(412);
        asWith(officer, "\"0\"").body("{\"note\": \"\"}").post(path).then().statusCode(400);
        as(officer).body("{\"correct\": true}").post(CONFIRMATIONS).then().statusCode(403);
        as(bearer(Role.EMPLOYEE)).body("{\"correct\": true}").post(CONFIRMATIONS).then().statusCode(403);
    }

    @Test
    void aConfirmationIsNoReport() {
        String id = as(ika.bearer()).body("{\"correct\": true}").post(CONFIRMATIONS).then().extract().path("id");
        as(officer).get(REPORTS + "/" + id).then().statusCode(404);
        asWith(officer, "\"0\"").body("{\"note\": \"x\"}").post(REPORTS + "/" + id + "/resolution").then().statusCode(404);
    }
}
