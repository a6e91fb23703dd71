package id.kinerja.evaluation.monitoring;

import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The personnel office follows how far things are. */
@KinerjaTest
class MonitoringTest {

    private static final String MONITORING = "/api/v1/evaluation-monitoring";

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void countsEachUnitByStateWithThoseWhoHaveNoPlan() {
        post(CLERK.bearer(), idOf(CLERK, Office.Q2), "submission", "{}").then().statusCode(200);
        get("").then().statusCode(200).body("units.unit.name", contains("Kecamatan Kasemen", "Seksi Pelayanan Umum", "Seksi Ketenteraman"))
                .body("units[1].people", equalTo(3)).body("units[1].late", equalTo(0)).body("units[1].done", equalTo(0))
                .body("units[1].states.state", contains("NO_PLAN", "SUBMITTED")).body("units[1].states.people", contains(2, 1));
    }

    @Test
    void listsPeopleByStateUnitAndLateness() {
        TestClock.pin(Instant.parse("2026-07-10T17:00:00Z"));
        get("/people").then().statusCode(200).body("items", hasSize(7)).body("items.late", everyItem(is(true)));
        get("/people?state=FILLING").then().body("items.employee.name", contains(CLERK.name())).body("items[0].assessorName", equalTo(CHIEF.name()))
                .body("items[0].dueOn", equalTo("2026-07-10"));
        get("/people?unitId=" + Office.SECTION).then().body("items", hasSize(3));
        get("/people?unitId=" + Office.DISTRICT).then().body("items", hasSize(7));
        get("/people?late=true&state=FILLING").then().body("items", hasSize(1));
        TestClock.pin(Instant.parse("2026-07-10T16:59:00Z"));
        get("/people?late=true").then().body("items", hasSize(0));
        get("/people?limit=2").then().body("items", hasSize(2)).body("page.next", not(equalTo(null)));
        get("/people?state=RATED").then().statusCode(400);
        as(Office.officer()).get(MONITORING).then().statusCode(400);
    }

    @Test
    void theFileHoldsWhatTheListShowsAndNothingCalculates() {
        Database.run("UPDATE cycle_assignment SET employee_name = '=HYPERLINK(1)' WHERE employee_id = ?", CLERK.id());
        String csv = get("/file?state=FILLING").then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"kelengkapan-penilaian.csv\""))
                .extract().asString();
        assertThat(csv).startsWith("\uFEFFUnit kerja,Nama,NIP").contains("'=HYPERLINK(1)", "Pengisian", "2026-07-10").hasLineCount(2);
        trail.writeReads();
        assertThat(Database.rows("SELECT 1 AS x FROM audit_event WHERE action = 'EVALUATION_STATES_DOWNLOADED'")).hasSize(1);
        as(Office.officer()).queryParam("periodId", UUID.randomUUID()).get(MONITORING + "/file").then().statusCode(404);
    }

    @Test
    void noRatingLeavesItAndNobodyElseReadsIt() {
        Database.run("UPDATE evaluation SET result_rating = 'ABOVE' WHERE employee_id = ?", CLERK.id());
        assertThat(get("/people").asString() + get("").asString() + get("/file").asString()).doesNotContain("ABOVE", "rating");
        for (String stranger : new String[] {CHIEF.bearer(), Office.administrator()}) {
            as(stranger).queryParam("periodId", Office.Q2).get(MONITORING).then().statusCode(403);
        }
        as(Office.auditor()).queryParam("periodId", Office.Q2).get(MONITORING).then().statusCode(200);
    }

    @Test
    void eachIsOneStatementHoweverMany() {
        trail.writeReads();
        assertThat(QueryCount.of(() -> get("").then().statusCode(200))).isEqualTo(1);
        for (int i = 0; i < 30; i++) {
            Office.employ(new Person(Office.id(0x200 + i), "Pegawai Nomor " + i), Office.SECTION, "Petugas " + i, false, CHIEF, Office.SECRETARY);
        }
        assertThat(QueryCount.of(() -> get("").then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> get("/people").then().statusCode(200))).isEqualTo(1);
        trail.writeReads();
        assertThat(QueryCount.of(() -> get("/file").then().statusCode(200))).isLessThanOrEqualTo(2);
    }

    private static Response get(String path) {
        return as(Office.officer()).queryParam("periodId", Office.Q2).get(MONITORING + path);
    }
}
