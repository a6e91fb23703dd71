package id.kinerja.cycle;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.anOpenCycle;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.cycle.assignment.CycleAssignments;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "My assessor is wrong": said by the employee, settled by the personnel officer, followed by the place in the running cycle. */
@KinerjaTest
class WrongAssessorTest {

    private static final String REPORTS = "/api/v1/data-reports/";

    @Inject
    CycleAssignments frozenPlaces;

    @Inject
    PlacesSeen places;

    private String officer;
    private TestEmployee camat;
    private TestEmployee head;
    private TestEmployee clerk;
    private UUID cycle;
    private String report;

    @BeforeEach
    void theClerkReports() {
        places.forget();
        officer = bearer(Role.HR_OFFICER);
        TestUnit district = aUnit("Kecamatan Kasemen").save();
        TestUnit section = aUnit("Seksi Pelayanan Umum").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        head = anEmployee("Ika Sari").heading(section).assessedBy(camat).save();
        clerk = anEmployee("Tuti Sari").inUnit(section).assessedBy(head).from(LocalDate.of(2026, 2, 1)).save();
        cycle = anOpenCycle(2026).id();
        report = as(clerk.bearer()).body("{\"correct\":false,\"report\":{\"topic\":\"ASSESSOR\",\"text\":\"Atasan saya bukan Bu Ika.\",\"suggestion\":\" Bu Hani, Camat \"}}")
                .post("/api/v1/data-confirmations").then().statusCode(201).extract().path("id");
    }

    @Test
    void anAcceptedReportChangesTheAssignmentFromThatDayAndThePlaceWithIt() {
        as(clerk.bearer()).get(REPORTS + report).then().body("state", equalTo("OPEN")).body("suggestion", equalTo("Bu Hani, Camat"));
        answer("{\"note\":\"Benar, sudah diganti.\",\"outcome\":\"ACCEPTED\",\"assessor\":{\"employeeId\":\"" + camat.id() + "\",\"since\":\"2026-05-04\"}}")
                .statusCode(200).body("resolution.outcome", equalTo("ACCEPTED"));
        assertThat(frozenPlaces.find(cycle, clerk.id()).orElseThrow().assessorEmployeeId()).isEqualTo(camat.id());
        assertThat(places.seen()).singleElement().satisfies(change -> {
            assertThat(change.previousAssessorId()).isEqualTo(head.id());
            assertThat(change.newAssessorId()).isEqualTo(camat.id());
            assertThat(change.changedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
            assertThat(change.reason()).isEqualTo("Benar, sudah diganti.");
        });
        as(officer).get("/api/v1/assignments?employeeId=" + clerk.id()).then().body("items.startsOn", contains("2026-05-04", "2026-02-01"))
                .body("items[1].endsOn", equalTo("2026-05-03")).body("items[0].assessor.employeeId", equalTo(camat.id().toString()));
    }

    @Test
    void whatNeverWasRightIsCorrectedInPlace() {
        answer("{\"note\":\"Salah sejak awal.\",\"assessor\":{\"employeeId\":\"" + camat.id() + "\",\"since\":\"2026-02-01\"}}").statusCode(200);
        as(officer).get("/api/v1/assignments?employeeId=" + clerk.id()).then().body("items.startsOn", contains("2026-02-01"))
                .body("items[0].assessor.employeeId", equalTo(camat.id().toString()));
        assertThat(frozenPlaces.find(cycle, clerk.id()).orElseThrow().assessorEmployeeId()).isEqualTo(camat.id());
    }

    @Test
    void aRejectedReportChangesNothingAndSaysWhy() {
        answer("{\"note\":\"Sesuai surat tugas.\",\"outcome\":\"REJECTED\"}").statusCode(200).body("resolution.outcome", equalTo("REJECTED"));
        as(clerk.bearer()).get(REPORTS + report).then().body("resolution.note", equalTo("Sesuai surat tugas.")).body("allowedActions", equalTo(java.util.List.of()));
        assertThat(frozenPlaces.find(cycle, clerk.id()).orElseThrow().assessorEmployeeId()).isEqualTo(head.id());
        assertThat(places.seen()).isEmpty();
    }

    @Test
    void nothingIsHalfDone() {
        answer("{\"note\":\"x\",\"outcome\":\"REJECTED\",\"assessor\":{\"employeeId\":\"" + camat.id() + "\"}}").statusCode(422).body("code", equalTo("employee.assessor-not-reported"));
        answer("{\"note\":\"x\",\"assessor\":{\"employeeId\":\"" + UUID.randomUUID() + "\"}}").statusCode(422);
        answer("{\"note\":\"x\",\"assessor\":{\"employeeId\":\"" + clerk.id() + "\"}}").statusCode(422);
        as(clerk.bearer()).get(REPORTS + report).then().body("state", equalTo("OPEN")).body("resolution", nullValue());
        assertThat(Database.rows("SELECT 1 AS one FROM assignment WHERE employee_id = ?", clerk.id())).hasSize(1);
    }

    @Test
    void anActingOfficialHasAFirstAndALastDay() {
        String unit = as(officer).get("/api/v1/assignments?employeeId=" + head.id()).path("items[0].unit.id");
        String title = as(officer).get("/api/v1/assignments?employeeId=" + head.id()).path("items[0].positionTitle");
        String acting = "{\"employeeId\":\"" + camat.id() + "\",\"unitId\":\"" + unit + "\",\"positionTitle\":\"" + title
                + "\",\"positionKind\":\"SUPERVISOR\",\"startsOn\":\"2026-05-12\",\"endsOn\":\"%s\",\"kind\":\"ACTING_PLT\"}";
        as(officer).body(acting.formatted("2026-05-11")).post("/api/v1/assignments").then().statusCode(422).body("errors.pointer", contains("/endsOn"));
        as(officer).body(acting.formatted("2026-06-30")).post("/api/v1/assignments").then().statusCode(201).body("endsOn", equalTo("2026-06-30"));
    }

    private io.restassured.response.ValidatableResponse answer(String body) {
        return asWith(officer, "\"0\"").body(body).post(REPORTS + report + "/resolution").then();
    }
}
