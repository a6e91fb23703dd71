package id.kinerja.cycle;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.aDraftCycle;
import static id.kinerja.testing.Fixtures.anOpenCycle;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class CycleTest {

    private static final String CYCLES = "/api/v1/cycles";
    private static final String PERIODS = "/api/v1/periods";

    private String officer;
    private String employee;

    @BeforeEach
    void callers() {
        officer = bearer(Role.HR_OFFICER);
        employee = bearer(Role.EMPLOYEE);
    }

    @Test
    void anOfficerPreparesAYearOfQuarters() {
        as(officer).body("{\"year\": 2026, \"rhythm\": \"QUARTERLY\"}").post(CYCLES).then().statusCode(201).header("ETag", "\"0\"")
                .body("name", equalTo("Penilaian kinerja 2026")).body("status", equalTo("DRAFT")).body("approach", equalTo("QUANTITATIVE"))
                .body("openedAt", nullValue()).body("periods.label", contains("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Tahunan"))
                .body("periods.kind", contains("PERIODIC", "PERIODIC", "PERIODIC", "PERIODIC", "ANNUAL")).body("periods[4].dueOn", equalTo("2027-01-20"))
                .body("periods.state", contains("CLOSED", "RUNNING", "UPCOMING", "UPCOMING", "RUNNING"))
                .body("periods[1].dueOn", equalTo("2026-07-10")).body("periods[1].closesOn", equalTo("2026-07-31"))
                .body("allowedActions", contains("UPDATE", "OPEN"));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'CYCLE_CREATED'").getFirst().get("detail").toString()).contains("QUARTERLY");
    }

    @Test
    void aYearHasOneCycle() {
        aDraftCycle(2026, Rhythm.MONTHLY);
        as(officer).body("{\"year\": 2026, \"rhythm\": \"ANNUAL\"}").post(CYCLES).then().statusCode(409).body("code", equalTo("constraint.uq_cycle_year"));
        assertThat(Database.count("period")).isEqualTo(13);
    }

    @Test
    void wrongYearsAndRhythmsAreNamed() {
        as(officer).body("{\"year\": 1999, \"rhythm\": \"QUARTERLY\"}").post(CYCLES).then().statusCode(400).body("errors[0].pointer", equalTo("/year"));
        as(officer).body("{\"year\": \"2026\", \"rhythm\": \"QUARTERLY\"}").post(CYCLES).then().statusCode(400);
        as(officer).body("{\"year\": 2026, \"rhythm\": \"WEEKLY\"}").post(CYCLES).then().statusCode(400).body("errors[0].pointer", equalTo("/rhythm"));
        as(officer).body("{}").post(CYCLES).then().statusCode(400).body("errors.pointer", containsInAnyOrder("/year", "/rhythm"));
    }

    @Test
    void everybodyReadsTheCyclesNewestFirstInTwoStatements() {
        aDraftCycle(2025, Rhythm.ANNUAL);
        CycleResponse newest = aDraftCycle(2026, Rhythm.QUARTERLY);
        as(employee).get(CYCLES).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(employee).get(CYCLES).then().body("items.year", contains(2026, 2025))
                .body("items[0].periods.size()", equalTo(5)).body("items[1].periods.size()", equalTo(1))
                .body("items.allowedActions", everyItem(empty())))).isEqualTo(2);
        assertThat(QueryCount.of(() -> as(employee).get(CYCLES + "/" + newest.id()).then().statusCode(200).header("ETag", "\"0\""))).isEqualTo(2);
        as(employee).get(CYCLES + "?sort=year").then().body("items.year", contains(2025, 2026));
        as(employee).get(CYCLES + "?sort=name").then().statusCode(400);
        as(employee).get(CYCLES + "/" + UUID.randomUUID()).then().statusCode(404);
        anonymously().get(CYCLES).then().statusCode(401);
    }

    @Test
    void aDraftTakesAnotherRhythmAndAnOpenCycleKeepsIts() {
        CycleResponse draft = aDraftCycle(2026, Rhythm.QUARTERLY);
        String path = CYCLES + "/" + draft.id();
        patching(officer, "\"0\"").body("{\"rhythm\": \"SEMESTER\", \"name\": \"SKP 2026\"}").patch(path).then().statusCode(200).header("ETag", "\"1\"")
                .body("periods.label", contains("Semester I", "Semester II", "Tahunan")).body("name", equalTo("SKP 2026"));
        asWith(officer, "\"1\"").post(path + "/opening").then().statusCode(200);
        patching(officer, "\"2\"").body("{\"rhythm\": \"MONTHLY\"}").patch(path).then().statusCode(409).body("code", equalTo("cycle.fixed-once-open"));
        patching(officer, "\"2\"").body("{\"name\": \"SKP Tahun 2026\"}").patch(path).then().statusCode(200).body("periods.size()", equalTo(3));
        patching(officer, "\"2\"").body("{\"name\": \"x\"}").patch(path).then().statusCode(412).header("ETag", "\"3\"");
        patching(officer, "\"3\"").body("{\"name\": null}").patch(path).then().statusCode(400);
    }

    @Test
    void onlyThePersonnelOfficeKeepsCycles() {
        CycleResponse cycle = aDraftCycle(2026, Rhythm.QUARTERLY);
        String path = CYCLES + "/" + cycle.id();
        for (Role role : List.of(Role.EMPLOYEE, Role.SERVICE_OFFICER, Role.AUDITOR, Role.ADMIN)) {
            as(bearer(role)).body("{\"year\": 2027, \"rhythm\": \"ANNUAL\"}").post(CYCLES).then().statusCode(403);
            patching(bearer(role), "\"0\"").body("{\"name\": \"x\"}").patch(path).then().statusCode(403);
            asWith(bearer(role), "\"0\"").post(path + "/opening").then().statusCode(403);
            asWith(bearer(role), "\"0\"").post(path + "/closing").then().statusCode(403);
            patching(bearer(role), "\"0\"").body("{\"reason\": \"xxxxx\"}").patch(PERIODS + "/" + cycle.periods().getFirst().id()).then().statusCode(403);
        }
        anonymously().post(path + "/opening").then().statusCode(401);
    }

    @Test
    void aCycleClosesWhenItsYearIsOverAndThenForGood() {
        CycleResponse running = anOpenCycle(2026);
        asWith(officer, "\"1\"").post(CYCLES + "/" + running.id() + "/closing").then().statusCode(409).body("code", equalTo("cycle.still-running"));
        CycleResponse cycle = anOpenCycle(2025);
        String path = CYCLES + "/" + cycle.id();
        as(officer).get(path).then().body("allowedActions", contains("UPDATE", "CLOSE"));
        as(officer).post(path + "/closing").then().statusCode(428);
        asWith(officer, "\"1\"").post(path + "/closing").then().statusCode(200).header("ETag", "\"2\"").body("status", equalTo("CLOSED"))
                .body("periods.state", everyItem(equalTo("CLOSED"))).body("allowedActions", empty());
        asWith(officer, "\"2\"").post(path + "/closing").then().statusCode(409).body("code", equalTo("cycle.not-open"));
        patching(officer, "\"2\"").body("{\"name\": \"x\"}").patch(path).then().statusCode(409).body("code", equalTo("cycle.closed"));
        patching(officer, "\"0\"").body("{\"closesOn\": \"2026-03-31\", \"reason\": \"Perpanjangan\"}").patch(PERIODS + "/" + cycle.periods().getLast().id())
                .then().statusCode(409).body("code", equalTo("cycle.closed"));
    }

    @Test
    void aDraftIsNotClosed() {
        CycleResponse cycle = aDraftCycle(2020, Rhythm.ANNUAL);
        asWith(officer, "\"0\"").post(CYCLES + "/" + cycle.id() + "/closing").then().statusCode(409).body("code", equalTo("cycle.not-open"));
    }

    @Test
    void aDeadlineMovesWithAReasonThatTheTrailKeeps() {
        PeriodResponse period = anOpenCycle(2026).periods().getFirst();
        String path = PERIODS + "/" + period.id();
        as(employee).get(path).then().statusCode(200).header("ETag", "\"0\"").body("state", equalTo("CLOSED")).body("allowedActions", empty());
        patching(officer, "\"0\"").body("{\"closesOn\": \"2026-05-31\", \"reason\": \"Surat edaran Wali Kota\"}").patch(path).then().statusCode(200)
                .header("ETag", "\"1\"").body("closesOn", equalTo("2026-05-31")).body("dueOn", equalTo("2026-04-10")).body("state", equalTo("EVALUATING"));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'PERIOD_UPDATED'").getFirst().get("detail").toString())
                .contains("Surat edaran", "2026-04-30", "2026-05-31").doesNotContain("dueOn");
    }

    @Test
    void deadlinesKeepTheirOrder() {
        PeriodResponse period = aDraftCycle(2026, Rhythm.QUARTERLY).periods().getFirst();
        String path = PERIODS + "/" + period.id();
        patching(officer, "\"0\"").body("{\"dueOn\": \"2026-03-30\", \"reason\": \"Terlalu awal\"}").patch(path).then().statusCode(422)
                .body("errors[0].code", equalTo("cycle.due-before-end"));
        patching(officer, "\"0\"").body("{\"closesOn\": \"2026-04-09\", \"reason\": \"Terlalu awal\"}").patch(path).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/closesOn"));
        patching(officer, "\"0\"").body("{\"closesOn\": \"2026-05-31\"}").patch(path).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        patching(officer, "\"0\"").body("{\"closesOn\": \"31/05/2026\", \"reason\": \"Format lain\"}").patch(path).then().statusCode(400);
        patching(officer, "\"0\"").body("{\"endsOn\": \"2026-05-31\", \"reason\": \"Bukan milik saya\"}").patch(path).then().statusCode(400);
        patching(officer, "\"5\"").body("{\"closesOn\": \"2026-05-31\", \"reason\": \"Versi lama\"}").patch(path).then().statusCode(412);
        as(officer).contentType("application/merge-patch+json").body("{\"reason\": \"Tanpa versi\"}").patch(path).then().statusCode(428);
        patching(officer, "\"0\"").body("{\"reason\": \"Tidak ada\"}").patch(PERIODS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void otherFeaturesLearnOfPeriodsInOneStatement() {
        CycleResponse cycle = anOpenCycle(2026);
        Cycles cycles = bean(Cycles.class);
        PeriodInfo second = cycles.periodsOf(cycle.id()).get(1);
        assertThat(QueryCount.of(() -> assertThat(cycles.getPeriod(second.id())).isEqualTo(second))).isEqualTo(1);
        assertThat(second.state()).isEqualTo(PeriodState.RUNNING);
        assertThat(second.periodCount()).isEqualTo(4);
        assertThat(cycles.get(cycle.id()).isOpen()).isTrue();
        assertThat(cycles.findPeriod(cycle.id())).isEmpty();
    }
}
