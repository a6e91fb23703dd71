package id.kinerja.cycle.extension;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ExtensionTest {

    private static final String EXTENSIONS = "/api/v1/periods/" + Office.Q1 + "/extensions";

    private String quarter;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        quarter = idOf(CLERK, Office.Q1);
    }

    @Test
    void morePeopleOrOneGetMoreTimeAndTheLatestDayCounts() {
        extend("\"dueOn\": \"2026-04-20\", \"reason\": \"Banjir di tiga kelurahan.\"").then().statusCode(201).body("unit", nullValue());
        due("2026-04-20");
        extend("\"unitId\": \"%s\", \"dueOn\": \"2026-04-25\", \"reason\": \"Kantor pindah gedung.\"".formatted(Office.DISTRICT)).then().statusCode(201)
                .body("unit.name", equalTo("Kecamatan Kasemen"));
        due("2026-04-25");
        extend("\"unitId\": \"%s\", \"dueOn\": \"2026-05-30\", \"reason\": \"Unit yang lain.\"".formatted(Office.OTHER_SECTION)).then().statusCode(201);
        due("2026-04-25");
        extend("\"employeeId\": \"%s\", \"dueOn\": \"2026-05-20\", \"reason\": \"Cuti sakit dua pekan.\"".formatted(CLERK.id())).then().statusCode(201)
                .body("employee.name", equalTo(CLERK.name()));
        due("2026-05-20");
        as(CLERK.bearer()).get(EVALUATIONS + quarter).then().body("extension.reason", equalTo("Cuti sakit dua pekan."));
        as(CHIEF.bearer()).get(EVALUATIONS + quarter).then().body("extension.dueOn", equalTo("2026-05-20"));
        as(Office.officer()).get(EXTENSIONS).then().statusCode(200).body("items", hasSize(4)).body("items.employee.employeeId", hasItem(CLERK.id().toString()));
    }

    /** Until the last minute of the day in Jakarta. */
    @Test
    void lateIsMarkedByTheExtendedDay() {
        extend("\"employeeId\": \"%s\", \"dueOn\": \"2026-05-20\", \"reason\": \"Cuti sakit dua pekan.\"".formatted(CLERK.id()));
        TestClock.pin(Instant.parse("2026-05-20T16:59:00Z"));
        as(CHIEF.bearer()).get(EVALUATIONS + quarter).then().body("allowedActions", not(hasItem("COMPLETE")));
        post(CLERK.bearer(), quarter, "submission", "{}").then().statusCode(200).body("late", is(false));
        Database.run("UPDATE evaluation SET submitted_at = '2026-05-20T17:00:00Z' WHERE id = ?", UUID.fromString(quarter));
        as(CLERK.bearer()).get(EVALUATIONS + quarter).then().body("late", is(true));
    }

    @Test
    void moreTimeKeepsThePeriodOpenForEntries() {
        record(CLERK, Office.LETTERS_ISSUED, Office.Q1, "5", "2026-03-20").then().statusCode(409).body("code", equalTo("progress.period-closed"));
        extend("\"employeeId\": \"%s\", \"dueOn\": \"2026-05-12\", \"reason\": \"Cuti sakit dua pekan.\"".formatted(CLERK.id()));
        record(CLERK, Office.LETTERS_ISSUED, Office.Q1, "5", "2026-03-20").then().statusCode(201);
    }

    @Test
    void whoComesLaterHasTheExtensionToo() {
        extend("\"unitId\": \"%s\", \"dueOn\": \"2026-05-20\", \"reason\": \"Kantor pindah gedung.\"".formatted(Office.SECTION));
        Database.run("DELETE FROM evaluation WHERE employee_id = ?", CLERK.id());
        Office.establish(Office.PLAN, null);
        quarter = idOf(CLERK, Office.Q1);
        due("2026-05-20");
    }

    @Test
    void faultsAreNamed() {
        extend("\"dueOn\": \"2026-04-10\", \"reason\": \"Terlalu awal.\"").then().statusCode(422).body("errors.pointer", contains("/dueOn"));
        extend("\"unitId\": \"%s\", \"employeeId\": \"%s\", \"dueOn\": \"2026-05-10\", \"reason\": \"Keduanya.\"".formatted(UUID.randomUUID(), UUID.randomUUID()))
                .then().statusCode(422).body("errors.pointer", containsInAnyOrder("/employeeId", "/unitId", "/employeeId"));
        json(Office.officer()).body("{\"dueOn\": \"2026-05-10\", \"reason\": \"Tidak ada\"}").post("/api/v1/periods/" + UUID.randomUUID() + "/extensions")
                .then().statusCode(404);
        json(CHIEF.bearer()).body("{\"dueOn\": \"2026-05-10\", \"reason\": \"Bukan saya\"}").post(EXTENSIONS).then().statusCode(403);
        as(CHIEF.bearer()).get(EXTENSIONS).then().statusCode(403);
        Database.run("UPDATE cycle SET status = 'CLOSED' WHERE id = ?", Office.CYCLE);
        extend("\"dueOn\": \"2026-05-10\", \"reason\": \"Sudah ditutup.\"").then().statusCode(409).body("code", equalTo("cycle.closed"));
    }

    @Test
    void theTrailKeepsIt() {
        extend("\"employeeId\": \"%s\", \"dueOn\": \"2026-05-20\", \"reason\": \"Cuti sakit dua pekan.\"".formatted(CLERK.id()));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'PERIOD_EXTENDED' AND employee_id = ?", CLERK.id())
                .getFirst().get("detail").toString()).contains("Cuti sakit", "2026-05-20");
    }

    @Test
    void givingItToAllIsOneStatementHoweverMany() {
        String all = "\"dueOn\": \"2026-04-20\", \"reason\": \"Banjir di tiga kelurahan.\"";
        assertThat(QueryCount.of(() -> extend(all).then().statusCode(201))).isLessThanOrEqualTo(11);
    }

    private void due(String day) {
        as(CLERK.bearer()).get(EVALUATIONS + quarter).then().statusCode(200).body("period.dueOn", equalTo(day));
    }

    private static Response extend(String fields) {
        return json(Office.officer()).body("{" + fields + "}").post(EXTENSIONS);
    }
}
