package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan on its whole way, as the two people see it. */
@KinerjaTest
class PlanJourneyTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi chief = PlanApi.as(CHIEF);

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @Test
    void anEmployeeBeginsWithAnEmptyDraft() {
        clerk.create(CYCLE).then().statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("year", equalTo(2026))
                .body("employee.name", equalTo("Ika Sari, A.Md."))
                .body("employee.positionTitle", equalTo("Pengadministrasi Umum"))
                .body("assessor.name", equalTo("Budi Maulana, S.E."))
                .body("assessor.positionTitle", equalTo("Kepala Seksi Pelayanan Umum"))
                .body("targets", hasSize(0))
                .body("behaviourExpectations", hasSize(7))
                .body("annexes", hasSize(3))
                .body("allowedActions", contains("EDIT", "SUBMIT"))
                .body("readBy", contains("Ika Sari, A.Md.", "Budi Maulana, S.E.", "Hani Lestari, S.Sos.", "Petugas kepegawaian",
                        "Auditor (Inspektorat)"));
    }

    @Test
    void aPlanIsWrittenSubmittedReturnedSubmittedAgreedAndSignedByBoth() {
        UUID plan = submitted();
        chief.step(plan, "return").then().statusCode(200)
                .body("status", equalTo("RETURNED")).body("returnedReason", equalTo("Mohon tambahkan indikator waktu."));
        clerk.get(plan).then().body("allowedActions", contains("EDIT", "SUBMIT"));
        clerk.step(plan, "submission").then().statusCode(200).body("allowedActions", contains("WITHDRAW"));
        chief.get(plan).then().body("allowedActions", contains("RETURN", "AGREE"));
        chief.step(plan, "agreement").then().statusCode(200).body("status", equalTo("AGREED"));
        chief.step(plan, "signature").then().statusCode(200).body("status", equalTo("AGREED")).body("allowedActions", contains("RETURN"));
        clerk.step(plan, "signature").then().statusCode(200)
                .body("status", equalTo("ESTABLISHED"))
                .body("effectiveFrom", equalTo("2026-01-01"))
                .body("contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("allowedActions", contains("REVISE"));
        assertThat(actions(plan)).containsExactly(
                "PLAN_BEGUN", "PLAN_CONTENT_CHANGED", "PLAN_SUBMITTED", "PLAN_RETURNED", "PLAN_SUBMITTED", "PLAN_AGREED",
                "PLAN_SIGNED", "PLAN_SIGNED");
    }

    private UUID submitted() {
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.save(plan, PlanApi.content(PlanApi.TARGET)).then().statusCode(200);
        clerk.step(plan, "submission").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        return plan;
    }

    private static List<Object> actions(UUID plan) {
        return Database.rows("SELECT action FROM audit_event WHERE subject_id = ? AND action LIKE 'PLAN\\_%' AND action NOT LIKE '%READ' ORDER BY id", plan).stream()
                .map((Map<String, Object> row) -> row.get("action")).toList();
    }
}
