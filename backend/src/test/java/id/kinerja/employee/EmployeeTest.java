package id.kinerja.employee;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EmployeeTest {

    private static final String EMPLOYEES = "/api/v1/employees";
    private static final String IKA = """
            {"nip": "19820918 201806 2 001", "name": " Ika  Sari ", "titlePrefix": "", "titleSuffix": "A.Md.", "status": "PNS", "grade": "iii/D",
             "email": "P019@Kasemen.example"}""";

    private String officer;
    private TestUnit section;
    private TestEmployee camat;
    private TestEmployee head;
    private TestEmployee clerk;

    @BeforeEach
    void anOffice() {
        officer = bearer(Role.HR_OFFICER);
        TestUnit district = aUnit("Kecamatan Kasemen").save();
        section = aUnit("Seksi Pelayanan Umum").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        head = anEmployee("Yeni Wulandari").heading(section).assessedBy(camat).save();
        clerk = anEmployee("Tuti Sari").titled("Dra.", "M.Si.").inUnit(section).assessedBy(head).save();
    }

    @Test
    void anOfficerAddsAPersonWhoseDataAreTidied() {
        as(officer).body(IKA).post(EMPLOYEES).then().statusCode(201).header("ETag", "\"0\"")
                .body("nip", equalTo("198209182018062001")).body("name", equalTo("Ika Sari, A.Md.")).body("bareName", equalTo("Ika Sari"))
                .body("titlePrefix", nullValue()).body("grade", equalTo("III/d")).body("rank", equalTo("Penata Tk. I"))
                .body("email", equalTo("p019@kasemen.example")).body("active", equalTo(true)).body("problems", contains("NO_ASSIGNMENT"))
                .body("allowedActions", contains("UPDATE", "ASSIGN"));
        var event = Database.rows("SELECT e.employee_id, e.detail FROM audit_event e WHERE action = 'EMPLOYEE_CREATED'").getFirst();
        assertThat(event.get("detail").toString()).contains("III/d", "198209182018062001");
        assertThat(event.get("employee_id")).isNotNull();
    }

    @Test
    void aNumberBelongsToOnePersonInService() {
        as(officer).body(IKA).post(EMPLOYEES).then().statusCode(201);
        as(officer).body(IKA).post(EMPLOYEES).then().statusCode(409).body("code", equalTo("constraint.uq_employee_nip_active"))
                .body("detail", not(containsString("19820918")));
        as(officer).body(IKA.replace("\"status\"", "\"active\": false, \"status\"")).post(EMPLOYEES).then().statusCode(201)
                .body("problems", empty());
        as(officer).get(EMPLOYEES + "?problem=DUPLICATE_NIP").then().body("items.name", contains("Ika Sari, A.Md."));
    }

    @Test
    void everyUnusableFieldIsNamedAtOnceAndNotEchoed() {
        as(officer).body("""
                        {"nip": "1.97E+17", "name": "=HYPERLINK(1)", "status": "PPPK", "grade": "III/a", "email": "bukan-email"}""")
                .post(EMPLOYEES).then().statusCode(422).body("code", equalTo("employee.data-invalid"))
                .body("errors.pointer", containsInAnyOrder("/nip", "/name", "/grade", "/email"))
                .body("errors.code", containsInAnyOrder("employee.nip-scientific-notation", "employee.name-unreadable",
                        "employee.grade-not-of-contract", "employee.email-unreadable"))
                .body("errors.detail.join()", not(containsString("HYPERLINK")));
        as(officer).header("Accept-Language", "id").body(IKA.replace("2 001", "2 000")).post(EMPLOYEES).then().statusCode(422)
                .body("errors[0].code", equalTo("employee.nip-no-serial"));
        as(officer).body("{\"nip\": 198209182018062001}").post(EMPLOYEES).then().statusCode(400);
        as(officer).body(IKA.replace("PNS", "HONORER")).post(EMPLOYEES).then().statusCode(400).body("errors[0].pointer", equalTo("/status"));
        as(officer).body(IKA.replace("\"email\"", "\"nik\"")).post(EMPLOYEES).then().statusCode(400).body("errors[0].code", equalTo("request.unknown-field"));
        assertThat(Database.count("employee")).isEqualTo(3);
    }

    @Test
    void theRecordShowsTodaysAssignment() {
        as(clerk.bearer()).get(EMPLOYEES + "/" + clerk.id()).then().statusCode(200)
                .body("name", equalTo("Dra. Tuti Sari, M.Si.")).body("unit.name", equalTo("Seksi Pelayanan Umum"))
                .body("position", equalTo("Operator Layanan")).body("assessor.employeeId", equalTo(head.id().toString()))
                .body("currentAssignment.kind", equalTo("DEFINITIVE")).body("currentAssignment.startsOn", equalTo("2025-01-01"))
                .body("problems", empty()).body("allowedActions", contains("CONFIRM_DATA"));
    }

    @Test
    void onlyThoseWhoMayReadAPersonLearnThatTheyExist() {
        TestEmployee colleague = anEmployee("Iwan Permata").inUnit(section).assessedBy(head).save();
        String path = EMPLOYEES + "/" + clerk.id();
        for (String reader : List.of(clerk.bearer(), head.bearer(), camat.bearer(), officer, bearer(Role.AUDITOR))) {
            as(reader).get(path).then().statusCode(200);
        }
        for (String stranger : List.of(colleague.bearer(), bearer(Role.ADMIN), bearer(Role.SERVICE_OFFICER), colleague.bearer(Role.ADMIN))) {
            as(stranger).get(path).then().statusCode(404);
        }
        as(head.bearer()).get(EMPLOYEES + "/" + camat.id()).then().statusCode(404);
        as(officer).get(EMPLOYEES + "/" + UUID.randomUUID()).then().statusCode(404);
        as(officer).get(EMPLOYEES + "/not-an-id").then().statusCode(404);
        anonymously().get(path).then().statusCode(401);
        anonymously().header("Authorization", clerk.token().expired().bearer()).get(path).then().statusCode(401);
        anonymously().header("Authorization", clerk.token().unsignedBearer()).get(path).then().statusCode(401);
    }

    @Test
    void aFormerAssessorReadsNoLonger() {
        TestEmployee former = anEmployee("Budi Fauzi").inUnit(section).save();
        TestEmployee moved = anEmployee("Rina Sari").inUnit(aUnit("Kelurahan Banten").save()).assessedBy(former).until(LocalDate.of(2026, 5, 11)).save();
        as(former.bearer()).get(EMPLOYEES + "/" + moved.id()).then().statusCode(404);
    }

    @Test
    void readingSomebodyElseIsRecordedAndReadingOneselfIsNot() {
        as(clerk.bearer()).get(EMPLOYEES + "/" + clerk.id()).then().statusCode(200);
        as(head.bearer()).get(EMPLOYEES + "/" + clerk.id()).then().statusCode(200);
        bean(AuditTrail.class).writeReads();
        var reads = Database.rows("SELECT actor_employee_id, employee_id FROM audit_event WHERE action = 'EMPLOYEE_READ'");
        assertThat(reads).hasSize(1);
        assertThat(reads.getFirst()).containsEntry("actor_employee_id", head.id()).containsEntry("employee_id", clerk.id());
    }

    @Test
    void aRecordIsOneStatementAndTwoWhereARelationDecides() {
        String path = EMPLOYEES + "/" + clerk.id();
        as(head.bearer()).get(path).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(officer).get(path).then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(clerk.bearer()).get(path).then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(head.bearer()).get(path).then().statusCode(200))).isEqualTo(2);
    }

    @Test
    void aPatchChangesWhatItNamesAndTheTrailKnowsBeforeAndAfter() {
        String path = EMPLOYEES + "/" + clerk.id();
        patching(officer, "\"0\"").body("{\"titlePrefix\": null, \"grade\": \"III/c\"}").patch(path).then().statusCode(200).header("ETag", "\"1\"")
                .body("name", equalTo("Tuti Sari, M.Si.")).body("grade", equalTo("III/c"));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'EMPLOYEE_UPDATED'").getFirst().get("detail").toString())
                .contains("III/b", "III/c", "Dra.").doesNotContain("\"name\"");
        patching(officer, "\"1\"").body("{\"active\": false}").patch(path).then().statusCode(200).body("allowedActions", contains("UPDATE"));
    }

    @Test
    void aPatchThatWouldBreakTheRecordChangesNothing() {
        String path = EMPLOYEES + "/" + clerk.id();
        patching(officer, "\"0\"").body("{\"name\": null}").patch(path).then().statusCode(400).body("errors[0].pointer", equalTo("/name"));
        patching(officer, "\"0\"").body("{\"status\": \"PPPK\"}").patch(path).then().statusCode(422).body("errors[0].pointer", equalTo("/grade"));
        patching(officer, "\"0\"").body("{\"nip\": \"" + head.nip() + "\"}").patch(path).then().statusCode(409);
        patching(officer, "\"9\"").body("{\"grade\": \"III/c\"}").patch(path).then().statusCode(412).header("ETag", "\"0\"");
        as(officer).contentType("application/merge-patch+json").body("{\"grade\": \"III/c\"}").patch(path).then().statusCode(428);
        patching(head.bearer(), "\"0\"").body("{\"grade\": \"III/c\"}").patch(path).then().statusCode(403);
        patching(clerk.bearer(), "\"0\"").body("{\"grade\": \"IV/c\"}").patch(path).then().statusCode(403);
        as(officer).get(path).then().header("ETag", "\"0\"").body("grade", equalTo("III/b"));
    }

    @Test
    void onlyThePersonnelOfficeAddsPeople() {
        for (Role role : List.of(Role.EMPLOYEE, Role.SERVICE_OFFICER, Role.AUDITOR, Role.ADMIN)) {
            as(bearer(role)).body(IKA).post(EMPLOYEES).then().statusCode(403);
        }
        anonymously().body(IKA).post(EMPLOYEES).then().statusCode(401);
    }

    @Test
    void theProfileOfTheFirstScreenIsOneStatement() {
        EmployeeService employees = bean(EmployeeService.class);
        anEmployee().as("Plt. Kepala", PositionKind.SUPERVISOR).inUnit(section).assessedBy(camat).actingFor(clerk);
        long statements = QueryCount.of(() -> assertThat(employees.findProfile(clerk.id())).hasValueSatisfying(profile -> {
            assertThat(profile.name()).isEqualTo("Dra. Tuti Sari, M.Si.");
            assertThat(profile.assignment().positionTitle()).isEqualTo("Operator Layanan");
            assertThat(profile.dataConfirmedAt()).isNull();
        }));
        assertThat(statements).isEqualTo(1);
        assertThat(employees.findProfile(UUID.randomUUID())).isEmpty();
    }
}
