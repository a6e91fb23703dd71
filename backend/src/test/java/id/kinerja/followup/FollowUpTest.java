package id.kinerja.followup;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a result over a proposal to something done. */
@KinerjaTest
class FollowUpTest {

    private static final String FOLLOW_UPS = "/api/v1/follow-ups";

    @BeforeEach
    void openOffice() {
        Office.open();
    }

    @Test
    void aPlanGoesFromProposalToDoneWithItsHistory() {
        UUID result = Results.handOver(Office.Q1, "NEEDS_IMPROVEMENT");
        String path = propose(Office.CHIEF, "DEVELOPMENT", ", \"evaluationId\": \"" + result + "\"");
        as(Office.CHIEF.bearer()).get(path).then().statusCode(200)
                .body("state", equalTo("PROPOSED")).body("owner.name", equalTo("Ika Sari, A.Md.")).body("startsOn", equalTo("2026-05-12"))
                .body("dueOn", equalTo("2026-08-12")).body("evaluationLabel", equalTo("Triwulan I 2026"))
                .body("readBy", hasItem("Siti Rahma, S.H.")).body("allowedActions", contains("EDIT", "CANCEL"));

        move(Office.SECRETARY, path, "approval", null).then().statusCode(200).body("state", equalTo("APPROVED"));
        move(Office.CLERK, path, "start", null).then().statusCode(200).body("state", equalTo("RUNNING")).body("allowedActions", contains("NOTE"));
        note(Office.CLERK, path, "Sudah ikut dua sesi.").then().statusCode(200);
        move(Office.CHIEF, path, "completion", "Berkas kini lengkap sejak awal.").then().statusCode(200).body("state", equalTo("DONE"))
                .body("steps.step", contains("PROPOSED", "APPROVED", "STARTED", "NOTED", "COMPLETED"))
                .body("steps[3].text", equalTo("Sudah ikut dua sesi.")).body("steps[4].byName", equalTo("Budi Maulana, S.E."))
                .body("allowedActions", empty());
        assertThat(Database.rows("SELECT kind FROM notice ORDER BY id")).extracting(row -> row.get("kind")).containsExactlyInAnyOrder(
                "followup.notice.PROPOSED", "followup.notice.TO_APPROVE", "followup.notice.APPROVED", "followup.notice.COMPLETED");
        assertThat(Database.rows("SELECT action FROM audit_event WHERE subject_type = 'FOLLOW_UP' AND action NOT LIKE '%READ' ORDER BY id"))
                .extracting(row -> row.get("action")).containsExactly("FOLLOW_UP_PROPOSED", "FOLLOW_UP_APPROVED", "FOLLOW_UP_STARTED",
                        "FOLLOW_UP_NOTED", "FOLLOW_UP_COMPLETED");
    }

    @Test
    void aProposalIsEditedUntilItIsDecided() {
        String path = propose(Office.CHIEF, "DEVELOPMENT", "");
        String seen = etag(Office.SECRETARY.bearer(), path);
        edit(Office.CHIEF, path, Office.CLERK, "2026-09-30").then().statusCode(200).body("title", equalTo("Magang di loket")).body("dueOn", equalTo("2026-09-30"))
                .body("steps.step", contains("PROPOSED", "EDITED"));
        asWith(Office.SECRETARY.bearer(), seen).post(path + "/approval").then().statusCode(412);
        edit(Office.CHIEF, path, Office.CLERK, "2026-05-01").then().statusCode(422).body("errors[0].pointer", equalTo("/dueOn"));
        edit(Office.CHIEF, path, Office.STRANGER, "2026-09-30").then().statusCode(422).body("errors[0].pointer", equalTo("/ownerEmployeeId"));
        edit(Office.SECRETARY, path, Office.CLERK, "2026-09-30").then().statusCode(403);
        edit(Office.STRANGER, path, Office.CLERK, "2026-09-30").then().statusCode(404);
        move(Office.SECRETARY, path, "approval", null).then().statusCode(200);
        edit(Office.CHIEF, path, Office.CLERK, "2026-10-30").then().statusCode(409);
    }

    private static Response edit(Person by, String path, Person owner, String dueOn) {
        Response seen = as(by.bearer()).get(path);
        return asWith(by.bearer(), seen.statusCode() == 200 ? seen.header("ETag") : "\"0\"").body("""
                {"title": "Magang di loket", "goal": "Berkas lengkap sejak pertama.", "ownerEmployeeId": "%s", "startsOn": "2026-06-01", "dueOn": "%s"}"""
                .formatted(owner.id(), dueOn)).put(path + "/proposal");
    }

    @Test
    void coachingLastsHalfAYearAndIsLedByWhoProposesIt() {
        String path = propose(Office.CHIEF, "COACHING", "");
        as(Office.CHIEF.bearer()).get(path).then().body("dueOn", equalTo("2026-11-12")).body("owner.name", equalTo("Budi Maulana, S.E."));
    }

    @Test
    void whoLeadsProposesAndOthersDoNotLearnOfThePerson() {
        for (Person leading : new Person[] {Office.CHIEF, Office.SECRETARY, Office.HEAD}) {
            proposed(leading, "RECOGNITION", "").then().statusCode(201);
        }
        proposed(Office.STRANGER, "DEVELOPMENT", "").then().statusCode(404);
        proposed(Office.COLLEAGUE, "DEVELOPMENT", "").then().statusCode(404);
        proposed(Office.CLERK, "DEVELOPMENT", "").then().statusCode(201);
        proposed(Office.CLERK, "RECOGNITION", "").then().statusCode(422).body("errors[0].pointer", equalTo("/kind"));
        as(Office.officer()).body(body("DEVELOPMENT", "")).post(FOLLOW_UPS).then().statusCode(403);
    }

    @Test
    void aProposalThatCannotBeIsRefusedAtItsField() {
        proposed(Office.CHIEF, "DEVELOPMENT", ", \"startsOn\": \"2026-06-01\", \"dueOn\": \"2026-05-01\"").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        proposed(Office.CHIEF, "DEVELOPMENT", ", \"ownerEmployeeId\": \"" + Office.STRANGER.id() + "\"").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/ownerEmployeeId"));
        UUID open = (UUID) Database.rows("SELECT id FROM evaluation WHERE employee_id = ? AND period_id = ?", Office.CLERK.id(), Office.Q2)
                .getFirst().get("id");
        proposed(Office.CHIEF, "DEVELOPMENT", ", \"evaluationId\": \"" + open + "\"").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/evaluationId"));
        as(Office.CHIEF.bearer()).body("{\"employeeId\": \"" + Office.CLERK.id() + "\", \"kind\": \"COACHING\", \"title\": \"\", \"goal\": \"x\"}")
                .post(FOLLOW_UPS).then().statusCode(400);
    }

    @Test
    void stepsAreTakenByWhomTheyBelongToAndInTheirOrder() {
        String path = propose(Office.CHIEF, "COACHING", "");
        move(Office.CHIEF, path, "approval", null).then().statusCode(403);
        move(Office.CLERK, path, "approval", null).then().statusCode(403);
        move(Office.STRANGER, path, "approval", null).then().statusCode(404);
        move(Office.CHIEF, path, "start", null).then().statusCode(409);
        as(Office.officer()).header("If-Match", "\"0\"").post(path + "/approval").then().statusCode(200);
        move(Office.CLERK, path, "completion", "Selesai").then().statusCode(403);
        as(Office.CHIEF.bearer()).post(path + "/start").then().statusCode(428);
        asWith(Office.CHIEF.bearer(), "\"0\"").post(path + "/start").then().statusCode(412);
        move(Office.CHIEF, path, "cancellation", "Pindah tugas").then().statusCode(200).body("state", equalTo("CANCELLED"))
                .body("steps[-1].text", equalTo("Pindah tugas"));
        move(Office.SECRETARY, path, "cancellation", "Lagi").then().statusCode(409);
        note(Office.CLERK, path, "Terlambat").then().statusCode(409);
    }

    @Test
    void resultsSuggestToTheirAssessorUntilSomethingIsProposed() {
        UUID result = Results.handOver(Office.Q1, "POOR");
        as(Office.CHIEF.bearer()).get(FOLLOW_UPS + "/suggestions").then().statusCode(200)
                .body("suggestions", hasSize(1)).body("suggestions[0].kind", equalTo("COACHING")).body("suggestions[0].dueOn", equalTo("2026-11-12"));
        as(Office.SECRETARY.bearer()).get(FOLLOW_UPS + "/suggestions").then().body("suggestions", empty());
        propose(Office.CHIEF, "COACHING", ", \"evaluationId\": \"" + result + "\"");
        as(Office.CHIEF.bearer()).get(FOLLOW_UPS + "/suggestions").then().body("suggestions", empty());
    }

    @Test
    void listsShowEachReaderTheirPartWithoutRatings() {
        propose(Office.CHIEF, "DEVELOPMENT", "");
        propose(Office.CHIEF, "COACHING", ", \"startsOn\": \"2026-01-01\", \"dueOn\": \"2026-05-01\"");
        listed(Office.CLERK, "?scope=MINE").then().body("items", hasSize(2)).body("items[0].overdue", equalTo(true));
        listed(Office.CLERK, "?scope=LED").then().body("items", empty());
        listed(Office.CHIEF, "?scope=MINE").then().body("items", hasSize(1));
        listed(Office.CHIEF, "?scope=LED").then().body("items", hasSize(2));
        listed(Office.SECRETARY, "").then().body("items", hasSize(2));
        listed(Office.HEAD, "?kind=COACHING&state=PROPOSED").then().body("items", hasSize(1));
        listed(Office.STRANGER, "").then().body("items", empty());
        Response all = as(Office.officer()).get(FOLLOW_UPS + "?overdue=true");
        all.then().statusCode(200).body("items", hasSize(1)).body("items[0].unitName", equalTo("Seksi Pelayanan Umum"));
        assertThat(all.asString()).doesNotContain("predicate");
        as(Office.auditor()).get(FOLLOW_UPS + "?sort=-proposedAt").then().statusCode(200).body("items", hasSize(2));
        as(Office.administrator()).get(FOLLOW_UPS).then().statusCode(403);
    }

    @Test
    void oneProposesForOneselfAndForWhomOneLeads() {
        as(Office.CLERK.bearer()).get(FOLLOW_UPS + "/people").then().statusCode(200).body("people.name", contains("Ika Sari, A.Md."));
        as(Office.CHIEF.bearer()).get(FOLLOW_UPS + "/people").then()
                .body("people.name", contains("Budi Maulana, S.E.", "Ika Sari, A.Md.", "Rudi Hartono")).body("people[1].unitName", equalTo("Seksi Pelayanan Umum"));
        assertThat(QueryCount.of(() -> as(Office.CHIEF.bearer()).get(FOLLOW_UPS + "/people").then().statusCode(200))).isEqualTo(2);
        as(Office.officer()).get(FOLLOW_UPS + "/people").then().statusCode(403);
    }

    @Test
    void readingsTakeAFixedNumberOfStatements() {
        String path = propose(Office.CHIEF, "DEVELOPMENT", "");
        as(Office.CHIEF.bearer()).get(path).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(Office.CHIEF.bearer()).get(path).then().statusCode(200))).isEqualTo(3);
        assertThat(QueryCount.of(() -> listed(Office.CHIEF, "").then().statusCode(200))).isEqualTo(2);
        assertThat(QueryCount.of(() -> as(Office.officer()).get(FOLLOW_UPS).then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(Office.CHIEF.bearer()).get(FOLLOW_UPS + "/suggestions").then().statusCode(200))).isEqualTo(1);
        String tag = etag(Office.SECRETARY.bearer(), path);
        assertThat(QueryCount.of(() -> asWith(Office.SECRETARY.bearer(), tag).post(path + "/approval").then().statusCode(200)))
                .isLessThanOrEqualTo(12);
    }

    private static String propose(Person by, String kind, String more) {
        return proposed(by, kind, more).then().statusCode(201).extract().header("Location").replaceFirst("^http://[^/]+", "");
    }

    private static Response proposed(Person by, String kind, String more) {
        return as(by.bearer()).body(body(kind, more)).post(FOLLOW_UPS);
    }

    private static String body(String kind, String more) {
        return "{\"employeeId\": \"" + Office.CLERK.id() + "\", \"kind\": \"" + kind + "\", \"title\": \"Pelatihan pelayanan prima\","
                + " \"goal\": \"Berkas lengkap sejak pertama diterima.\"" + more + "}";
    }

    private static Response move(Person by, String path, String step, String text) {
        Response seen = as(by.bearer()).get(path);
        String tag = seen.statusCode() == 200 ? seen.header("ETag") : "\"0\"";
        var call = asWith(by.bearer(), tag);
        return (text == null ? call : call.body("{\"text\": \"" + text + "\"}")).post(path + "/" + step);
    }

    private static Response note(Person by, String path, String text) {
        return as(by.bearer()).body("{\"text\": \"" + text + "\"}").post(path + "/notes");
    }

    private static Response listed(Person by, String query) {
        Response list = as(by.token(Role.EMPLOYEE).bearer()).get(FOLLOW_UPS + query);
        list.then().statusCode(200);
        return list;
    }
}
