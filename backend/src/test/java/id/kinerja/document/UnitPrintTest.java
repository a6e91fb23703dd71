package id.kinerja.document;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.shared.job.JobRunner;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All forms of a unit as one job. */
@KinerjaTest
class UnitPrintTest {

    @Inject
    JobRunner runner;

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void theHeadGetsAnArchiveOfTheUnitAndThoseBelow() throws IOException {
        String id = print(HEAD.bearer(), FormKind.PLAN, Office.DISTRICT, null).statusCode(202)
                .header("Location", startsWith("http")).body("kind", equalTo("UNIT_PRINT")).extract().path("id");
        assertThat(runner.runNext()).isTrue();
        as(HEAD.bearer()).get("/api/v1/jobs/" + id).then().statusCode(200).body("state", equalTo("SUCCEEDED")).body("total", equalTo(1));
        byte[] archive = as(HEAD.bearer()).get("/api/v1/jobs/" + id + "/result").then().statusCode(200).extract().asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(Papers.words(in.readAllBytes())).contains("Ika Sari, A.Md.", "Kode verifikasi");
            }
        }
        assertThat(names).containsExactly("001-skp-ika-sari-a-md-1-januari-s-d-31-desember-2026.pdf");
    }

    @Test
    void everyFormCountsAsReadByTheOwner() {
        print(HEAD.bearer(), FormKind.PLAN, Office.DISTRICT, null).statusCode(202);
        runner.runNext();
        trail.writeReads();
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'UNIT_PRINT_BEGUN'")).hasSize(1);
        assertThat(Database.rows("SELECT recipient_employee_id FROM notice WHERE path = '/cetak/unit'").getFirst()).containsEntry("recipient_employee_id", HEAD.id());
        assertThat(Database.rows("SELECT actor_employee_id FROM audit_event WHERE action = 'FORM_READ' AND employee_id = ?", CLERK.id())
                .getFirst()).containsEntry("actor_employee_id", HEAD.id());
    }

    @Test
    void evaluationsAreForHeadsOnlyAndOnlyWhatIsSigned() {
        print(HEAD.bearer(), FormKind.EVALUATION, Office.SECTION, Office.Q2).statusCode(422).body("code", equalTo("document.nothing-signed"));
        EvaluationApi.signed(EvaluationApi.idOf(CLERK, Office.Q2));
        print(CHIEF.bearer(), FormKind.EVALUATION, Office.SECTION, Office.Q2).statusCode(202);
        print(HEAD.bearer(), FormKind.EVALUATION, Office.SECTION, null).statusCode(202);
        print(Office.officer(), FormKind.EVALUATION, Office.SECTION, Office.Q2).statusCode(403)
                .body("code", equalTo("document.only-plans-for-personnel"));
    }

    @Test
    void thePersonnelOfficePrintsPlans() {
        print(Office.officer(), FormKind.PLAN, Office.SECTION, null).statusCode(202);
        assertThat(runner.runNext()).isTrue();
        assertThat(Database.rows("SELECT state FROM job").getFirst()).containsEntry("state", "SUCCEEDED");
    }

    @Test
    void recordsOfDialoguesAndObjectionsArePrintedOneByOne() {
        print(HEAD.bearer(), FormKind.DIALOGUE, Office.SECTION, null).statusCode(422).body("code", equalTo("document.not-by-unit"));
        print(HEAD.bearer(), FormKind.OBJECTION, Office.SECTION, Office.Q2).statusCode(422).body("code", equalTo("document.not-by-unit"));
        print(Office.officer(), FormKind.OBJECTION, Office.SECTION, null).statusCode(403);
    }

    @Test
    void nobodyElseDoes() {
        print(CLERK.bearer(), FormKind.PLAN, Office.SECTION, null).statusCode(403).body("code", equalTo("document.only-unit-head"));
        print(CHIEF.bearer(), FormKind.PLAN, Office.OTHER_SECTION, null).statusCode(403);
        print(CHIEF.bearer(), FormKind.PLAN, Office.DISTRICT, null).statusCode(403);
        print(Office.auditor(), FormKind.PLAN, Office.SECTION, null).statusCode(403);
    }

    private static ValidatableResponse print(String bearer, FormKind kind, UUID unit, UUID period) {
        String body = "{\"kind\": \"%s\", \"unitId\": \"%s\", \"cycleId\": \"%s\"%s}".formatted(
                kind, unit, Office.CYCLE, period == null ? "" : ", \"periodId\": \"" + period + "\"");
        return as(bearer).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post("/api/v1/unit-prints").then();
    }
}
