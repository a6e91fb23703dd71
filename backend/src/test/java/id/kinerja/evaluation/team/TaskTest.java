package id.kinerja.evaluation.team;

import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class TaskTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
        Database.run("UPDATE cycle SET status = 'CLOSED' WHERE id = ?", Office.OTHER_CYCLE);
        Database.run("INSERT INTO data_confirmation (id, employee_id, confirmed_at, correct)"
                + " SELECT gen_random_uuid(), id, now(), true FROM employee");
    }

    @Test
    void anEmployeeRecordsAndHandsIn() {
        tasks(CLERK.bearer())
                .body("items.code", contains("SUBMIT_EVALUATION", "RECORD_PROGRESS"))
                .body("items.title", contains("Ajukan penilaian Triwulan I", "Catat realisasi Triwulan II"))
                .body("items.dueOn", contains("2026-04-10", "2026-07-10"))
                .body("items.subjectType", contains("PERIOD", "PERIOD"))
                .body("items.subjectId", contains(Office.Q1.toString(), Office.Q2.toString()));
        recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04");
        tasks(CLERK.bearer()).body("items.code", not(hasItem("RECORD_PROGRESS")));
    }

    @Test
    void whoHasNoPlanWritesOne() {
        tasks(COLLEAGUE.bearer()).body("items.code", contains("DRAFT_PLAN"))
                .body("items[0].title", equalTo("Susun dan kirim SKP 2026"));
        UUID plan = Office.id(0x60);
        Office.draft(plan, COLLEAGUE, 1, null);
        tasks(COLLEAGUE.bearer()).body("items.code", contains("DRAFT_PLAN"));
        Database.run("UPDATE plan SET status = 'SUBMITTED' WHERE id = ?", plan);
        tasks(COLLEAGUE.bearer()).body("items", empty());
        Database.run("UPDATE plan SET status = 'RETURNED' WHERE id = ?", plan);
        tasks(COLLEAGUE.bearer()).body("items.code", contains("REVISE_PLAN")).body("items[0].subjectId", equalTo(plan.toString()));
        Database.run("UPDATE plan SET status = 'AGREED' WHERE id = ?", plan);
        tasks(COLLEAGUE.bearer()).body("items.code", contains("SIGN_OWN_PLAN"));
    }

    @Test
    void aTeamIsCountedAndNotListed() {
        draftPlanOfTheChief();
        TestClock.pin(Instant.parse("2026-07-11T02:00:00Z"));
        tasks(CHIEF.bearer()).body("items.code", contains("EVALUATE_TEAM", "EVALUATE_TEAM"))
                .body("items.title", contains("Nilai 1 pegawai untuk Triwulan I", "Nilai 1 pegawai untuk Triwulan II"))
                .body("items[1].subjectId", equalTo(Office.Q2.toString())).body("items[1].count", equalTo(1));
        Office.draft(Office.id(0x60), COLLEAGUE, 1, null);
        Database.run("UPDATE plan SET status = 'SUBMITTED' WHERE id = ?", Office.id(0x60));
        tasks(CHIEF.bearer()).body("items.code", hasItem("AGREE_PLANS"));
        Database.run("UPDATE plan SET status = 'AGREED' WHERE id = ?", Office.id(0x60));
        tasks(CHIEF.bearer()).body("items.code", hasItem("SIGN_PLANS"));
    }

    @Test
    void aResultWaitsToBeRead() {
        String id = idOf(CLERK, Office.Q2);
        post(CLERK.bearer(), id, "submission", "{}");
        Database.run("UPDATE evaluation SET status = 'DELIVERED', result_rating = 'BELOW', behaviour_rating = 'BELOW', predicate = 'VERY_POOR',"
                + " feedback = 'Mari kita bahas bersama.', evaluated_at = now(), signed_at = now(), delivered_at = now() WHERE id = ?",
                UUID.fromString(id));
        tasks(CLERK.bearer()).body("items.code", hasItem("READ_RESULT")).body("items.href", hasItem("/kinerja/hasil/" + id));
    }

    @Test
    void thePersonnelOfficeSettlesWhatIsWrong() {
        Database.run("INSERT INTO data_confirmation (id, employee_id, confirmed_at, correct, topic, report_text)"
                + " VALUES (gen_random_uuid(), ?, now(), false, 'NAME', 'Gelar kurang')", CLERK.id());
        tasks(Office.officer()).body("items.code", contains("SETTLE_ASSIGNMENTS", "SETTLE_REPORTS"))
                .body("items.title", contains("Perbaiki 1 penugasan bermasalah pada siklus 2026", "Selesaikan 1 laporan data pegawai"));
        tasks(Office.auditor()).body("items", empty());
        tasks(Office.administrator()).body("items", empty());
    }

    @Test
    void firstOfAllOneLooksAtOnesData() {
        Database.run("DELETE FROM data_confirmation");
        tasks(COLLEAGUE.bearer()).body("items.code", contains("CONFIRM_DATA", "DRAFT_PLAN"));
    }

    private static void draftPlanOfTheChief() {
        Office.draft(Office.id(0x70), CHIEF, 1, null);
        Database.run("UPDATE plan SET status = 'SUBMITTED' WHERE id = ?", Office.id(0x70));
    }

    private static ValidatableResponse tasks(String bearer) {
        return as(bearer).get("/api/v1/tasks").then().statusCode(200);
    }
}
