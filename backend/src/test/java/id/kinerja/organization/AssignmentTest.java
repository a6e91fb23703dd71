package id.kinerja.organization;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.organization.assignment.AssignmentService;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class AssignmentTest {

    private static final String ASSIGNMENTS = "/api/v1/assignments";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private String officer;

    private TestUnit district;
    private TestUnit section;
    private TestEmployee camat;
    private TestEmployee head;
    private TestEmployee clerk;

    @BeforeEach
    void anOffice() {
        officer = bearer(Role.HR_OFFICER);
        district = aUnit("Kecamatan Kasemen").save();
        section = aUnit("Seksi Pelayanan Umum").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        head = anEmployee("Ika Sari").heading(section).assessedBy(camat).save();
        clerk = anEmployee("Tuti Sari").inUnit(section).assessedBy(head).save();
    }

    @Test
    void nobodyActsInTheOwnPost() {
        start(head, section, camat, TODAY, "DEFINITIVE").statusCode(201);
        start(head, section, camat, TODAY, "ACTING_PLH").statusCode(422).body("errors.pointer", contains("/positionTitle"));
        start(clerk, section, camat, TODAY, "ACTING_PLH").statusCode(201);
    }

    private ValidatableResponse start(TestEmployee who, TestUnit unit, TestEmployee assessor, LocalDate from, String kind) {
        return as(officer).body("""
                        {"employeeId": "%s", "unitId": "%s", "positionTitle": "Kepala %s", "positionKind": "SUPERVISOR", "echelon": "IV.a",
                         "assessorEmployeeId": %s, "startsOn": "%s", "kind": "%s"}"""
                        .formatted(who.id(), unit.id(), unit.name(), assessor == null ? "null" : "\"" + assessor.id() + "\"", from, kind))
                .post(ASSIGNMENTS).then();
    }

    @Test
    void aTransferEndsTheFormerAssignmentTheDayBefore() {
        TestUnit village = aUnit("Kelurahan Banten").below(district).save();
        String location = start(clerk, village, camat, TODAY, "DEFINITIVE").statusCode(201).header("ETag", "\"0\"")
                .body("employee.name", equalTo("Tuti Sari")).body("unit.name", equalTo("Kelurahan Banten")).body("headsUnit", equalTo(true))
                .body("assessor.employeeId", equalTo(camat.id().toString())).body("endsOn", nullValue()).body("allowedActions", contains("END"))
                .extract().header("Location");
        as(officer).get(location).then().statusCode(200).body("positionTitle", equalTo("Kepala Kelurahan Banten"));
        as(officer).get(ASSIGNMENTS + "?employeeId=" + clerk.id()).then().body("items.endsOn", contains(nullValue(), equalTo("2026-05-11")));
        as(clerk.bearer()).get("/api/v1/units/" + village.id()).then().body("head.name", equalTo("Tuti Sari"));
        assertThat(Database.rows("SELECT action FROM audit_event WHERE employee_id = ? AND action LIKE 'ASSIGNMENT%ED' AND action <> 'ASSIGNMENTS_LISTED'", clerk.id()))
                .extracting(row -> row.get("action")).containsExactlyInAnyOrder("ASSIGNMENT_ENDED", "ASSIGNMENT_STARTED");
    }

    @Test
    void twoDefinitivePostsNeverOverlap() {
        start(clerk, district, camat, LocalDate.of(2025, 1, 1), "DEFINITIVE").statusCode(409).body("code", equalTo("constraint.ex_assignment_definitive"));
        start(clerk, district, camat, TODAY, "ACTING_PLT").statusCode(201);
        as(officer).get(ASSIGNMENTS + "?employeeId=" + clerk.id() + "&on=2026-05-12").then().body("items.kind", containsInAnyOrder("DEFINITIVE", "ACTING_PLT"));
    }

    @Test
    void nobodyAssessesThemselvesDirectlyOrInACircle() {
        start(camat, district, camat, TODAY, "DEFINITIVE").statusCode(422).body("code", equalTo("organization.assessor-is-self"));
        start(camat, district, clerk, TODAY, "DEFINITIVE").statusCode(422).body("code", equalTo("organization.assessment-loop"))
                .body("errors[0].pointer", equalTo("/assessorEmployeeId"));
        assertThat(Database.count("assignment")).isEqualTo(3);
    }

    @Test
    void unknownPeopleUnitsAndDaysAreNamedTogether() {
        TestEmployee gone = anEmployee("Sudah Pindah").whoLeft().save();
        start(gone, new TestUnit(UUID.randomUUID(), "X", "X"), new TestEmployee(UUID.randomUUID(), "", ""), LocalDate.of(1950, 1, 1), "DEFINITIVE")
                .statusCode(422).body("errors.pointer", containsInAnyOrder("/employeeId", "/assessorEmployeeId", "/unitId", "/startsOn"));
        as(officer).body("{}").post(ASSIGNMENTS).then().statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/employeeId", "/unitId", "/positionTitle", "/positionKind", "/startsOn", "/kind"));
        as(officer).body("{\"startsOn\": \"31/02/2026\"}").post(ASSIGNMENTS).then().statusCode(400).body("errors[0].pointer", equalTo("/startsOn"));
    }

    @Test
    void anAssignmentEndsOnceAndNotBeforeItBegan() {
        UUID id = (UUID) Database.rows("SELECT id FROM assignment WHERE employee_id = ?", clerk.id()).getFirst().get("id");
        String path = ASSIGNMENTS + "/" + id + "/end";
        as(officer).body("{\"endsOn\": \"2026-05-31\"}").post(path).then().statusCode(428);
        asWith(officer, "\"3\"").body("{\"endsOn\": \"2026-05-31\"}").post(path).then().statusCode(412);
        asWith(officer, "\"0\"").body("{\"endsOn\": \"2024-12-31\"}").post(path).then().statusCode(422).body("code", equalTo("organization.ends-before-start"));
        asWith(officer, "\"0\"").body("{\"endsOn\": \"2026-05-11\"}").post(path).then().statusCode(200).header("ETag", "\"1\"").body("allowedActions", empty());
        asWith(officer, "\"1\"").body("{\"endsOn\": \"2026-06-30\"}").post(path).then().statusCode(409).body("code", equalTo("organization.assignment-ended"));
        asWith(officer, "\"0\"").body("{\"endsOn\": \"2026-06-30\"}").post(ASSIGNMENTS + "/" + UUID.randomUUID() + "/end").then().statusCode(404);
    }

    @Test
    void peopleListTheirOwnAndTheirTeamOnly() {
        as(head.bearer()).get(ASSIGNMENTS).then().statusCode(200).body("items.employee.name", containsInAnyOrder("Ika Sari", "Tuti Sari"));
        as(clerk.bearer()).get(ASSIGNMENTS).then().body("items.employee.name", contains("Tuti Sari"));
        as(clerk.bearer()).get(ASSIGNMENTS + "?employeeId=" + head.id()).then().statusCode(200).body("items", empty());
        as(bearer(Role.AUDITOR)).get(ASSIGNMENTS + "?unitId=" + section.id()).then().body("items.size()", equalTo(2));
        as(bearer(Role.ADMIN)).get(ASSIGNMENTS).then().statusCode(403);
        anonymously().get(ASSIGNMENTS).then().statusCode(401);
        as(officer).get(ASSIGNMENTS + "?assessorId=" + head.id()).then().body("items.employee.name", contains("Tuti Sari"));
    }

    @Test
    void whoIsNothingToAPersonDoesNotLearnOfTheAssignment() {
        TestEmployee stranger = anEmployee("Iwan Permata").inUnit(section).assessedBy(head).save();
        UUID id = (UUID) Database.rows("SELECT id FROM assignment WHERE employee_id = ?", clerk.id()).getFirst().get("id");
        for (TestEmployee reader : List.of(clerk, head, camat)) {
            as(reader.bearer()).get(ASSIGNMENTS + "/" + id).then().statusCode(200);
        }
        as(stranger.bearer()).get(ASSIGNMENTS + "/" + id).then().statusCode(404);
        as(bearer(Role.ADMIN)).get(ASSIGNMENTS + "/" + id).then().statusCode(404);
        as(stranger.bearer()).body("{}").post(ASSIGNMENTS).then().statusCode(403);
    }

    @Test
    void aListIsOneStatement() {
        as(officer).get(ASSIGNMENTS).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(officer).get(ASSIGNMENTS).then().body("items.size()", equalTo(3)))).isEqualTo(1);
        as(officer).get(ASSIGNMENTS + "?sort=name").then().statusCode(400);
    }

    @Test
    void headsFollowFromTheHoldersAfterAssignmentsWereWrittenInSets() {
        Database.run("UPDATE position SET heads_unit = false");
        bean(AssignmentService.class).refreshHeads(List.of(district.id(), section.id()));
        assertThat(Database.rows("SELECT title FROM position WHERE heads_unit")).extracting(row -> row.get("title"))
                .containsExactlyInAnyOrder("Kepala Kecamatan Kasemen", "Kepala Seksi Pelayanan Umum");
    }
}
