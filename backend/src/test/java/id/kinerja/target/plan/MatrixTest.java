package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.COLLEAGUE;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static id.kinerja.target.plan.PlanOffice.HEAD;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static id.kinerja.target.plan.PlanOffice.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The superior fills the role-result matrix and it becomes targets in other people's drafts. */
@KinerjaTest
class MatrixTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi chief = PlanApi.as(CHIEF);
    private UUID column;

    @BeforeEach
    void theChiefHasATarget() {
        PlanOffice.open();
        UUID above = PlanApi.chiefsDraft("Layanan memuaskan");
        column = UUID.fromString(chief.get(above).path("targets[0].id"));
    }

    @Test
    void anEmptyCellBecomesADraftTargetOfAPlanThatIsBegunForIt() {
        matrix(chief).then().statusCode(200).body("columns.title", contains("Layanan memuaskan"))
                .body("columns[0].indicators", contains("Rata-rata lama penyelesaian"))
                .body("rows.employee.name", contains("Ika Sari, A.Md.", "Rudi Hartono"))
                .body("rows[0].planId", nullValue()).body("rows[0].cells[0].state", equalTo("EMPTY")).body("rows[0].cells[0].etag", equalTo("\"0\""));
        write("\"0\"", "Surat terbit sehari").then().statusCode(200).header("ETag", notNullValue())
                .body("planStatus", equalTo("DRAFT")).body("cells[0].state", equalTo("DRAFTED"))
                .body("cells[0].results.title", contains("Surat terbit sehari")).body("cells[0].results.proposed", contains(true));
        UUID plan = clerksPlan();
        clerk.get(plan).then().body("targets.title", contains("Surat terbit sehari")).body("targets[0].origin.kind", equalTo("MATRIX"))
                .body("targets[0].origin.by", equalTo("Budi Maulana, S.E.")).body("targets[0].origin.untouched", equalTo(true))
                .body("targets[0].links[0].kind", equalTo("DIRECT")).body("targets[0].links[0].superiorTargetId", equalTo(column.toString()));
        assertThat(Database.rows("SELECT 1 AS one FROM notice WHERE recipient_employee_id = ?", CLERK.id())).hasSize(1);
        assertThat(Database.rows("SELECT action FROM audit_event WHERE employee_id = ? AND action <> 'PLAN_READ' ORDER BY id", CLERK.id()))
                .extracting(row -> row.get("action")).containsExactly("PLAN_BEGUN", "PLAN_CONTENT_CHANGED", "ROLE_RESULT_PROPOSED");
    }

    @Test
    void theSameTextAgainChangesNothingAndAnotherNeedsTheTag() {
        String tag = write("\"0\"", "Surat terbit sehari").header("ETag");
        String planTag = PlanApi.tag(clerksPlan());
        write("\"0\"", "Surat terbit sehari").then().statusCode(200).header("ETag", equalTo(tag));
        assertThat(PlanApi.tag(clerksPlan())).isEqualTo(planTag);
        write("\"0\"", "Surat terbit lekas").then().statusCode(412).header("ETag", equalTo(tag));
        write(null, "Surat terbit lekas").then().statusCode(428);
        String next = write(tag, "Surat terbit lekas").then().statusCode(200).body("cells[0].results.title", contains("Surat terbit lekas")).extract().header("ETag");
        write(next, "").then().statusCode(200).body("cells[0].state", equalTo("EMPTY"));
        clerk.get(clerksPlan()).then().body("targets", hasSize(0));
    }

    @Test
    void whatThePersonHasMadeTheirOwnIsNotOverwritten() {
        String tag = write("\"0\"", "Surat terbit sehari").header("ETag");
        UUID plan = clerksPlan();
        String target = clerk.get(plan).path("targets[0].id");
        clerk.save(plan, PlanApi.content("{\"id\":\"" + target + "\",\"kind\":\"MAIN\",\"title\":\"Surat terbit hari itu juga\",\"links\":[{\"superiorTargetId\":\""
                + column + "\",\"kind\":\"DIRECT\"}]}")).then().statusCode(200).body("targets[0].origin.untouched", equalTo(false));
        write(tag, "Surat terbit lekas").then().statusCode(412);
        String now = matrix(chief).path("rows[0].cells[0].etag");
        write(now, "Surat terbit lekas").then().statusCode(409).body("code", equalTo("target.cell-words-of-employee"));
        matrix(chief).then().body("rows[0].cells[0].lock", equalTo("WORDS_OF_EMPLOYEE")).body("rows[0].cells[0].allowedActions", hasSize(0));
    }

    @Test
    void agreedContentIsNeverTouched() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        matrix(chief).then().body("rows[0].cells[0].lock", equalTo("PLAN_SENT"));
        write("\"0\"", "Surat").then().statusCode(409).body("code", equalTo("target.cell-plan-sent"));
        chief.step(plan, "agreement");
        clerk.step(plan, "signature");
        chief.step(plan, "signature").then().body("status", equalTo("ESTABLISHED"));
        write("\"0\"", "Surat").then().statusCode(409).body("code", equalTo("target.cell-plan-in-force"));
    }

    @Test
    void onlyTheAssessorWritesAndOnlyInOwnColumns() {
        for (PlanOffice.Person person : List.of(CLERK, HEAD, OTHER_CHIEF, STRANGER)) {
            write(PlanApi.as(person), CLERK.id(), column, "\"0\"", "Surat").then().statusCode(404);
        }
        write(chief, STRANGER.id(), column, "\"0\"", "Surat").then().statusCode(404);
        write(chief, CHIEF.id(), column, "\"0\"", "Surat").then().statusCode(404);
        write(chief, CLERK.id(), UUID.randomUUID(), "\"0\"", "Surat").then().statusCode(404);
        write(chief, CLERK.id(), column, "\"0\"", "x".repeat(501)).then().statusCode(400);
        matrix(PlanApi.as(STRANGER)).then().statusCode(200).body("rows", hasSize(0));
    }

    @Test
    void theCoverageShowsTheGapAndThatItCloses() {
        coverage(chief, "").then().statusCode(200).body("items[0].superior.name", equalTo("Budi Maulana, S.E."))
                .body("items[0].people", equalTo(2)).body("items[0].targets[0].supporters", hasSize(0));
        write("\"0\"", "Surat terbit sehari");
        UUID colleagues = UUID.fromString(PlanApi.as(COLLEAGUE).create(CYCLE).path("id"));
        PlanApi.as(COLLEAGUE).save(colleagues, PlanApi.content(PlanApi.TARGET));
        coverage(chief, "").then().body("items[0].targets[0].supporters.title", contains("Surat terbit sehari"))
                .body("items[0].targets[0].supporters[0].provisional", equalTo(true))
                .body("items[0].unlinked.employee.name", contains("Rudi Hartono"));
        coverage(PlanApi.as(HEAD), "").then().body("items.superior.name", contains("Budi Maulana, S.E.", "Dewi Anggraini, S.IP.", "Hani Lestari, S.Sos."));
        coverage(PlanApi.as(HEAD), "&unitId=" + PlanOffice.OTHER_SECTION).then().body("items.superior.name", contains("Dewi Anggraini, S.IP."));
        coverage(clerk, "").then().body("items", hasSize(0));
    }

    @Test
    void readingCostsTheSameForAnyTeam() {
        write("\"0\"", "Surat terbit sehari");
        matrix(chief);
        assertThat(QueryCount.of(() -> matrix(chief).then().statusCode(200))).isLessThanOrEqualTo(6);
        assertThat(QueryCount.of(() -> coverage(chief, "").then().statusCode(200))).isLessThanOrEqualTo(7);
        String tag = matrix(chief).path("rows[0].cells[0].etag");
        assertThat(QueryCount.of(() -> write(tag, "Surat terbit lekas").then().statusCode(200))).isLessThanOrEqualTo(30);
    }

    private static Response matrix(PlanApi caller) {
        return caller.request().get("/api/v1/role-results?cycleId=" + CYCLE);
    }

    private static Response coverage(PlanApi caller, String more) {
        return caller.request().get("/api/v1/target-coverages?cycleId=" + CYCLE + more);
    }

    private Response write(String tag, String text) {
        return write(chief, CLERK.id(), column, tag, text);
    }

    private static Response write(PlanApi caller, UUID employee, UUID target, String tag, String text) {
        var request = tag == null ? caller.request() : caller.request().header("If-Match", tag);
        return request.body("{\"text\":\"" + text + "\"}").put("/api/v1/role-results/" + employee + "/" + target);
    }

    private static UUID clerksPlan() {
        return (UUID) Database.rows("SELECT id FROM plan WHERE employee_id = ?", CLERK.id()).getFirst().get("id");
    }
}
