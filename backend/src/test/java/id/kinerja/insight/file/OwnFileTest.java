package id.kinerja.insight.file;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.followup.Results;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own file holds everything about oneself and nothing about others. */
@KinerjaTest
class OwnFileTest {

    private static final String FILE = "/api/v1/own-file";

    @BeforeEach
    void openOffice() {
        Office.open();
    }

    @Test
    void itGathersEverySubjectOfThePerson() {
        Results.handOver(Office.Q1, "GOOD");
        as(Office.CHIEF.bearer()).body("{\"employeeId\": \"" + Office.CLERK.id() + "\", \"kind\": \"COACHING\", \"title\": \"Pendampingan loket\","
                + " \"goal\": \"Lebih cepat\"}").post("/api/v1/follow-ups").then().statusCode(201);
        as(Office.CLERK.bearer()).get(FILE).then().statusCode(200).body("person.name", equalTo("Ika Sari"))
                .body("chapters", hasSize(Chapters.all().size()))
                .body(chapter("person") + ".rows[0].grade", equalTo("III/a"))
                .body(chapter("assignments") + ".rows[0].assessor", equalTo("Budi Maulana, S.E."))
                .body(chapter("targets") + ".rows", hasSize(4))
                .body(chapter("evaluations") + ".rows.findAll { it.period == 'Triwulan I' }.predicate", contains("GOOD"))
                .body(chapter("followUps") + ".rows.title", contains("Pendampingan loket"))
                .body(chapter("pulseParticipation") + ".rows", empty());
    }

    @Test
    void ratingsStandInItOnlyOnceTheyWereHandedOver() {
        Results.handOver(Office.Q1, "POOR");
        Database.run("UPDATE evaluation SET status = 'SIGNED', delivered_at = NULL WHERE employee_id = ? AND period_id = ?", Office.CLERK.id(), Office.Q1);
        String file = as(Office.CLERK.bearer()).get(FILE).then().statusCode(200)
                .body(chapter("evaluations") + ".rows.find { it.period == 'Triwulan I' }.predicate", nullValue()).extract().asString();
        assertThat(file).doesNotContain("POOR");
    }

    @Test
    void nothingOfOthersIsInIt() {
        Results.handOver(Office.Q1, "POOR");
        String file = as(Office.COLLEAGUE.bearer()).get(FILE).then().statusCode(200).extract().asString();
        assertThat(file).doesNotContain("Ika Sari").doesNotContain("POOR").doesNotContain(Office.CLERK.id().toString());
        as(Office.officer()).get(FILE).then().statusCode(403);
        as(Office.administrator()).get(FILE).then().statusCode(403);
    }

    @Test
    void everyTableThatNamesAPersonHasItsChapterOrAReason() {
        String all = String.join(" ", Chapters.all().stream().map(Chapter::sql).toList());
        var unread = Database.rows("SELECT DISTINCT table_name FROM information_schema.columns WHERE column_name = 'employee_id'"
                        + " AND table_schema = current_schema() ORDER BY 1").stream()
                .map(row -> (String) row.get("table_name"))
                .filter(table -> !all.matches("(?s).*\\b" + table + "\\b.*"))
                .toList();
        assertThat(unread).as("tables about a person without a chapter; add one, or name the table here with its reason").isSubsetOf(
                // Shown as its own list: who read the file.
                "audit_event",
                // A copy of assignments for a year, staged rows, a working list and what was waved away: nothing that is not told elsewhere.
                "cycle_assignment", "import_person", "contract_alert", "first_week_dismissal",
                // Before a result is handed over it is a draft of those who rate; what was decided stands in the evaluation.
                "calibration_change");
    }

    @Test
    void thePersonSeesWhoOpenedWhatAndWhen() {
        as(Office.HEAD.bearer()).get("/api/v1/employees/" + Office.CLERK.id()).then().statusCode(200);
        as(Office.auditor()).get("/api/v1/plans/" + Office.PLAN).then().statusCode(200);
        as(Office.CLERK.bearer()).get("/api/v1/employees/" + Office.CLERK.id()).then().statusCode(200);
        as(Office.CLERK.bearer()).get(FILE + "/readings").then().statusCode(200).body("items", hasSize(2))
                .body("items[1].reader", equalTo("Hani Lestari, S.Sos.")).body("items[1].role", equalTo("Camat"))
                .body("items[1].purpose", equalTo("Opened your personnel record")).body("items[0].purpose", equalTo("Opened your plan"));
        as(Office.COLLEAGUE.bearer()).get(FILE + "/readings").then().statusCode(200).body("items", empty());
    }

    @Test
    void thePersonSeesThatAResultWasHandedOver() {
        Database.run("INSERT INTO audit_event (id, occurred_at, actor_kind, actor_account_id, actor_employee_id, action, subject_type, employee_id, detail)"
                        + " VALUES (?, TIMESTAMPTZ '2026-05-12T16:59:00Z', 'ACCOUNT', ?, ?, 'RESULT_HANDED_OVER', 'PERIOD', ?, '{}')",
                UUID.randomUUID(), UUID.randomUUID(), Office.HEAD.id(), Office.CLERK.id());
        Database.run("UPDATE assignment SET ends_on = DATE '2026-05-12' WHERE employee_id = ?", Office.HEAD.id());
        as(Office.CLERK.bearer()).get(FILE + "/readings").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].purpose", equalTo("Handed your result over to the national application"))
                .body("items[0].role", equalTo("Camat"));
    }

    @Test
    void whatPeersOpenedIsNotTold() {
        Database.run("INSERT INTO audit_event (id, occurred_at, actor_kind, actor_account_id, actor_employee_id, action, subject_type, employee_id, detail)"
                        + " VALUES (?, now(), 'ACCOUNT', ?, ?, 'PEER_INVITATION_READ', 'PEER_ROUND', ?, '{}')",
                UUID.randomUUID(), UUID.randomUUID(), Office.COLLEAGUE.id(), Office.CLERK.id());
        as(Office.CLERK.bearer()).get(FILE + "/readings").then().statusCode(200).body("items", empty());
    }

    @Test
    void itComesAsAPdfThatCanBeRead() throws Exception {
        Results.handOver(Office.Q1, "GOOD");
        byte[] pdf = as(Office.CLERK.bearer()).accept("application/pdf").get(FILE + "/document").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"berkas-saya.pdf\"").extract().asByteArray();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertThat(text).contains("My file").contains("Ika Sari").contains("Surat keterangan warga terbit tepat waktu");
        }
    }

    @Test
    void itTakesOneStatementAChapter() {
        as(Office.CLERK.bearer()).get(FILE).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(Office.CLERK.bearer()).get(FILE).then().statusCode(200))).isEqualTo(Chapters.all().size());
    }

    private static String chapter(String key) {
        return "chapters.find { it.key == '" + key + "' }";
    }
}
