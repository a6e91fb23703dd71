package id.kinerja.cycle;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.aDraftCycle;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.anOpenCycle;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.cycle.assignment.CycleAssignments;
import id.kinerja.cycle.assignment.PlaceChanged;
import id.kinerja.organization.Relations;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class CycleOpeningTest {

    private static final String CYCLES = "/api/v1/cycles";

    @Inject
    CycleAssignments frozenPlaces;

    @Inject
    PlacesSeen places;

    private String officer;
    private TestUnit district;
    private TestUnit section;
    private TestEmployee camat;
    private TestEmployee head;
    private TestEmployee clerk;

    @BeforeEach
    void anOffice() {
        places.forget();
        officer = bearer(Role.HR_OFFICER);
        district = aUnit("Kecamatan Kasemen").save();
        section = aUnit("Seksi Pelayanan Umum").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        head = anEmployee("Ika Sari").titled(null, "A.Md.").heading(section).assessedBy(camat).save();
        clerk = anEmployee("Tuti Sari").inUnit(section).assessedBy(head).from(LocalDate.of(2026, 2, 1)).save();
    }

    @Test
    void openingFreezesEverybodyAndFlagsPeopleWithProblems() {
        TestEmployee gone = anEmployee("Sudah Pensiun").whoLeft().inUnit(section).save();
        anEmployee("Tanpa Tugas").save();
        anEmployee("Penilai Pensiun").inUnit(section).assessedBy(gone).save();
        CycleResponse draft = aDraftCycle(2026, Rhythm.QUARTERLY);
        asWith(officer, "\"0\"").post(CYCLES + "/" + draft.id() + "/opening").then().statusCode(200).header("ETag", "\"1\"")
                .body("validatedOnly", equalTo(false)).body("employees", equalTo(5)).body("frozen", equalTo(2)).body("withProblems", equalTo(3))
                .body("problems.problem", contains("ASSESSOR_INACTIVE", "NO_ASSESSOR", "NO_ASSIGNMENT")).body("problems.people", contains(1, 1, 1));
        as(officer).get(CYCLES + "/" + draft.id()).then().body("status", equalTo("OPEN")).body("openedAt", equalTo("2026-05-12T02:00:00Z"))
                .body("allowedActions", contains("UPDATE"));
        String places = CYCLES + "/" + draft.id() + "/assignments";
        as(officer).get(places).then().statusCode(200)
                .body("items.employee.name", contains("Hani Lestari", "Ika Sari, A.Md.", "Penilai Pensiun", "Tanpa Tugas", "Tuti Sari"))
                .body("items[4].assessor.name", equalTo("Ika Sari, A.Md.")).body("items[4].superior.employeeId", equalTo(camat.id().toString()))
                .body("items[4].problem", nullValue()).body("items[0].problem", equalTo("NO_ASSESSOR")).body("items[3].unit", nullValue());
        as(bearer(Role.AUDITOR)).get(places + "?problem=NO_ASSIGNMENT").then().body("items.employee.name", contains("Tanpa Tugas"));
        as(officer).get(places + "?limit=2&unitId=" + section.id()).then().body("items.size()", equalTo(2));
        var frozen = frozenPlaces.find(draft.id(), clerk.id()).orElseThrow();
        assertThat(frozen.startsOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(frozen.endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'CYCLE_OPENED'").getFirst().get("detail").toString())
                .contains("\"withProblems\": 3");
    }

    @Test
    void tryingTellsTheSameAndChangesNothing() {
        CycleResponse draft = aDraftCycle(2026, Rhythm.QUARTERLY);
        as(officer).post(CYCLES + "/" + draft.id() + "/opening?validateOnly=true").then().statusCode(200).body("validatedOnly", equalTo(true))
                .body("employees", equalTo(3)).body("frozen", equalTo(2)).body("problems.problem", contains("NO_ASSESSOR"));
        assertThat(Database.count("cycle_assignment")).isZero();
        as(officer).get(CYCLES + "/" + draft.id()).then().header("ETag", "\"0\"").body("status", equalTo("DRAFT"));
        as(officer).post(CYCLES + "/" + UUID.randomUUID() + "/opening?validateOnly=true").then().statusCode(404);
    }

    @Test
    void aCycleOpensOnceAndOnlyInTheVersionSeen() {
        CycleResponse draft = aDraftCycle(2026, Rhythm.QUARTERLY);
        String opening = CYCLES + "/" + draft.id() + "/opening";
        as(officer).post(opening).then().statusCode(428);
        asWith(officer, "\"4\"").post(opening).then().statusCode(412);
        asWith(officer, "\"0\"").header("Idempotency-Key", "open-2026-0000001").post(opening).then().statusCode(200);
        asWith(officer, "\"0\"").header("Idempotency-Key", "open-2026-0000001").post(opening).then().statusCode(200).header("Idempotency-Replayed", "true");
        asWith(officer, "\"1\"").post(opening).then().statusCode(409).body("code", equalTo("cycle.already-open"));
        as(officer).post(opening + "?validateOnly=true").then().statusCode(409);
        as(officer).post(opening + "?validateOnly=perhaps").then().statusCode(400);
    }

    @Test
    void aLaterTransferDoesNotChangeTheCycleUntilThePlaceIsRefreshed() {
        CycleResponse cycle = anOpenCycle(2026);
        Database.run("UPDATE assignment SET assessor_employee_id = ? WHERE employee_id = ?", camat.id(), clerk.id());
        Database.run("UPDATE employee SET name = 'Tuti Lestari' WHERE id = ?", clerk.id());
        var before = frozenPlaces.find(cycle.id(), clerk.id()).orElseThrow();
        assertThat(before.assessorEmployeeId()).isEqualTo(head.id());
        assertThat(before.employeeName()).isEqualTo("Tuti Sari");
        as(officer).post("/api/v1/cycle-assignments/" + before.id() + "/refresh").then().statusCode(200)
                .body("assessor.employeeId", equalTo(camat.id().toString())).body("employee.name", equalTo("Tuti Lestari"));
        assertThat(frozenPlaces.find(cycle.id(), clerk.id()).orElseThrow().assessorEmployeeId()).isEqualTo(camat.id());
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'CYCLE_ASSIGNMENT_REFRESHED' AND employee_id = ?", clerk.id())
                .getFirst().get("detail").toString()).contains(head.id().toString(), camat.id().toString());
    }

    @Test
    void whoeverBuildsOnAPlaceIsToldWhatChangedSinceWhenAndWhy() {
        CycleResponse cycle = anOpenCycle(2026);
        String refresh = "/api/v1/cycle-assignments/" + frozenPlaces.find(cycle.id(), clerk.id()).orElseThrow().id() + "/refresh";
        as(officer).body("{\"reason\": \"Tidak ada yang berubah\"}").post(refresh).then().statusCode(200);
        assertThat(places.seen()).isEmpty();
        Database.run("UPDATE assignment SET assessor_employee_id = ?, starts_on = '2026-04-20' WHERE employee_id = ?", camat.id(), clerk.id());
        as(officer).body("{\"reason\": \" Mutasi ke kecamatan \"}").post(refresh).then().statusCode(200);
        Database.run("UPDATE assignment SET assessor_employee_id = ? WHERE employee_id = ?", head.id(), clerk.id());
        as(officer).post(refresh).then().statusCode(200);
        assertThat(places.seen()).containsExactly(
                new PlaceChanged(cycle.id(), clerk.id(), head.id(), camat.id(), LocalDate.of(2026, 4, 20), "Mutasi ke kecamatan"),
                new PlaceChanged(cycle.id(), clerk.id(), camat.id(), head.id(), LocalDate.of(2026, 5, 12), null));
        as(officer).body("{\"reason\": \"" + "x".repeat(501) + "\"}").post(refresh).then().statusCode(400);
    }

    @Test
    void whoComesLaterIsAddedOnce() {
        CycleResponse cycle = anOpenCycle(2026);
        TestEmployee late = anEmployee("Baru Masuk").inUnit(section).assessedBy(head).save();
        String places = CYCLES + "/" + cycle.id() + "/assignments";
        String body = "{\"employeeId\": \"%s\"}";
        as(officer).body(body.formatted(late.id())).post(places).then().statusCode(201).body("assessor.name", equalTo("Ika Sari, A.Md."));
        as(officer).body(body.formatted(late.id())).post(places).then().statusCode(409).body("code", equalTo("cycle.already-in-cycle"));
        as(officer).body(body.formatted(UUID.randomUUID())).post(places).then().statusCode(422).body("errors[0].pointer", equalTo("/employeeId"));
        as(officer).body("{}").post(places).then().statusCode(400);
        CycleResponse draft = aDraftCycle(2027, Rhythm.ANNUAL);
        as(officer).body(body.formatted(late.id())).post(CYCLES + "/" + draft.id() + "/assignments").then().statusCode(409).body("code", equalTo("cycle.not-open"));
        as(officer).body(body.formatted(late.id())).post(CYCLES + "/" + UUID.randomUUID() + "/assignments").then().statusCode(404);
    }

    @Test
    void aPlaceOfSomebodyWhoLeftIsNotRefreshed() {
        CycleResponse cycle = anOpenCycle(2026);
        UUID place = frozenPlaces.find(cycle.id(), clerk.id()).orElseThrow().id();
        Database.run("UPDATE employee SET active = false WHERE id = ?", clerk.id());
        as(officer).post("/api/v1/cycle-assignments/" + place + "/refresh").then().statusCode(422).body("code", equalTo("cycle.employee-not-in-service"));
        as(officer).post("/api/v1/cycle-assignments/" + UUID.randomUUID() + "/refresh").then().statusCode(404);
    }

    @Test
    void placesAreForThePersonnelOfficeAndTheAuditor() {
        CycleResponse cycle = anOpenCycle(2026);
        String places = CYCLES + "/" + cycle.id() + "/assignments";
        UUID place = frozenPlaces.find(cycle.id(), clerk.id()).orElseThrow().id();
        for (String stranger : java.util.List.of(clerk.bearer(), head.bearer(), bearer(Role.ADMIN), bearer(Role.SERVICE_OFFICER))) {
            as(stranger).get(places).then().statusCode(403);
            as(stranger).post("/api/v1/cycle-assignments/" + place + "/refresh").then().statusCode(403);
            as(stranger).body("{\"employeeId\": \"" + clerk.id() + "\"}").post(places).then().statusCode(403);
        }
        as(bearer(Role.AUDITOR)).post("/api/v1/cycle-assignments/" + place + "/refresh").then().statusCode(403);
        as(officer).get(CYCLES + "/" + UUID.randomUUID() + "/assignments").then().statusCode(404);
        as(officer).get(places + "?sort=problem").then().statusCode(400);
        as(officer).get(places + "?problem=LAZY").then().statusCode(400);
        as(officer).get(places + "?cursor=Zm9yZ2Vk").then().statusCode(400);
    }

    @Test
    void relationsInACycleAreThoseThatWereFrozen() {
        CycleResponse cycle = anOpenCycle(2026);
        Database.run("UPDATE assignment SET assessor_employee_id = NULL");
        assertThat(QueryCount.of(() -> assertThat(frozenPlaces.between(head.id(), cycle.id(), clerk.id())).isEqualTo(new Relations(true, false, true)))).isEqualTo(1);
        assertThat(frozenPlaces.between(camat.id(), cycle.id(), clerk.id())).isEqualTo(new Relations(false, true, true));
        assertThat(frozenPlaces.between(clerk.id(), cycle.id(), head.id())).isEqualTo(Relations.NONE);
        assertThat(frozenPlaces.between(head.id(), UUID.randomUUID(), clerk.id())).isEqualTo(Relations.NONE);
    }

    @Test
    void openingCostsTheSameForAnyNumberOfPeople() {
        for (int i = 0; i < 60; i++) {
            anEmployee("Pegawai " + i).inUnit(section).assessedBy(head).save();
        }
        CycleResponse draft = aDraftCycle(2026, Rhythm.MONTHLY);
        long statements = QueryCount.of(() -> asWith(officer, "\"0\"").post(CYCLES + "/" + draft.id() + "/opening").then().body("employees", equalTo(63)));
        assertThat(statements).isLessThanOrEqualTo(6);
    }
}
