package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.cycle.CycleInfo;
import id.kinerja.cycle.CycleService;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.assignment.CycleAssignments;
import id.kinerja.cycle.assignment.CycleYear;
import id.kinerja.cycle.assignment.FreezingService;
import id.kinerja.testing.Database;
import id.kinerja.testing.Fixtures;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the assessor's answer to both signatures. */
@KinerjaTest
class PlanAgreementTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi chief = PlanApi.as(CHIEF);

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, agreement, CHIEF", "RETURNED, agreement, CHIEF", "AGREED, agreement, CHIEF", "ESTABLISHED, agreement, CHIEF",
        "DRAFT, return, CHIEF", "RETURNED, return, CHIEF", "ESTABLISHED, return, CHIEF",
        "DRAFT, signature, CLERK", "SUBMITTED, signature, CHIEF", "ESTABLISHED, signature, CLERK",
        "DRAFT, withdrawal, CLERK", "RETURNED, withdrawal, CLERK", "ESTABLISHED, withdrawal, CLERK",
        "SUBMITTED, submission, CLERK", "AGREED, submission, CLERK", "ESTABLISHED, submission, CLERK",
        "DRAFT, revision, CLERK", "SUBMITTED, revision, CHIEF", "AGREED, revision, CLERK",
    })
    void aStepOutOfTurnIsRefusedByTheStateItFinds(PlanStatus status, String step, String who) {
        UUID plan = PlanApi.clerksPlanIn(status);
        (who.equals("CLERK") ? clerk : chief).step(plan, step).then().statusCode(409)
                .body("code", equalTo("target.plan-is-" + status.name().toLowerCase()));
        assertThat(Database.rows("SELECT status FROM plan WHERE id = ?", plan).getFirst()).containsEntry("status", status.name());
    }

    @Test
    void aReturnNeedsAReasonThatSaysSomething() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        for (String reason : List.of("{}", "{\"reason\":\" \"}", "{\"reason\":\"Salah.\"}", "{\"reason\":\"" + "x".repeat(2001) + "\"}")) {
            chief.request().header("If-Match", PlanApi.tag(plan)).body(reason).post("/api/v1/plans/" + plan + "/return")
                    .then().statusCode(400).body("errors.pointer", contains("/reason"));
        }
    }

    @Test
    void anAgreedPlanMayStillBeReturnedAndLosesItsSignature() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        clerk.step(plan, "signature").then().statusCode(200).body("employeeSignedAt", equalTo("2026-05-12T02:00:00Z"));
        chief.step(plan, "return").then().statusCode(200)
                .body("employeeSignedAt", nullValue()).body("contentHash", nullValue()).body("agreedAt", nullValue());
    }

    @Test
    void aStepOnAnOldVersionOfThePlanIsRefused() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        String read = PlanApi.tag(plan);
        clerk.step(plan, "withdrawal").then().statusCode(200);
        clerk.save(plan, PlanApi.content(PlanApi.TARGET.replace("2.5", "9"))).then().statusCode(200);
        clerk.step(plan, "submission").then().statusCode(200);
        chief.step(plan, read, "agreement").then().statusCode(412).header("ETag", equalTo(PlanApi.tag(plan)));
    }

    @Test
    void nobodySignsTwice() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        clerk.step(plan, "signature").then().statusCode(200).body("allowedActions", equalTo(List.of()));
        clerk.step(plan, "signature").then().statusCode(409).body("code", equalTo("target.already-signed"));
    }

    @Test
    void ofTwoWhoSignAtOneMomentOneIsToldToLookAgain() throws Exception {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        String read = PlanApi.tag(plan);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> signers = List.of(
                    () -> clerk.step(plan, read, "signature").statusCode(), () -> chief.step(plan, read, "signature").statusCode());
            assertThat(two.invokeAll(signers).stream().map(Future::resultNow)).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void aRepeatedSignatureIsAnsweredFromMemory() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        String tag = PlanApi.tag(plan);
        for (int i = 0; i < 2; i++) {
            clerk.request().header("If-Match", tag).header("Idempotency-Key", "signature-0123456789")
                    .post("/api/v1/plans/" + plan + "/signature").then().statusCode(200);
        }
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'PLAN_SIGNED'")).hasSize(1);
    }

    @Test
    void theTrailShowsEachStepWithItsStatesAndTheHashThatWasSigned() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        String hash = clerk.get(plan).path("contentHash");
        List<Object> details = Database.rows("SELECT detail->>'contentHash' AS hash FROM audit_event WHERE action = 'PLAN_SIGNED'").stream()
                .map(row -> row.get("hash")).toList();
        assertThat(details).containsExactly(hash, hash);
        assertThat(Database.rows("SELECT detail->'changes'->'status'->>'after' AS s FROM audit_event WHERE action = 'PLAN_AGREED'").getFirst())
                .containsEntry("s", "AGREED");
        assertThat(Database.rows("SELECT DISTINCT employee_id FROM audit_event WHERE subject_id = ?", plan))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("employee_id", CLERK.id()));
    }

    @Test
    void aRevisionReplacesTheVersionInForceOnTheDayItIsSigned() {
        UUID first = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        String target = clerk.get(first).path("targets[0].lineageId");
        UUID second = UUID.fromString(clerk.step(first, "revision").then().statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .body("versionNumber", equalTo(2)).body("status", equalTo("DRAFT"))
                .body("supersedesId", equalTo(first.toString()))
                .body("revisionReason", equalTo("Mohon tambahkan indikator waktu."))
                .body("targets[0].lineageId", equalTo(target))
                .body("targets[0].indicators[0].targetValue", equalTo(2.5f))
                .extract().path("id"));
        clerk.get(first).then().body("status", equalTo("ESTABLISHED")).body("allowedActions", equalTo(List.of()));
        clerk.step(first, "revision").then().statusCode(409).body("code", equalTo("target.plan-exists"));

        TestClock.move(Duration.ofDays(30));
        clerk.step(second, "submission").then().statusCode(200);
        chief.step(second, "agreement").then().statusCode(200);
        chief.step(second, "signature").then().statusCode(200);
        clerk.step(second, "signature").then().statusCode(200).body("effectiveFrom", equalTo("2026-06-11"));
        clerk.get(first).then().body("status", equalTo("SUPERSEDED"))
                .body("effectiveFrom", equalTo("2026-01-01")).body("effectiveTo", equalTo("2026-06-10"));
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'PLAN_SUPERSEDED'")).hasSize(1);
    }

    @Test
    void theAssessorMayBeginARevisionThatTheEmployeeWrites() {
        UUID first = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        UUID second = UUID.fromString(chief.step(first, "revision").then().statusCode(201).extract().path("id"));
        clerk.save(second, PlanApi.content(PlanApi.TARGET)).then().statusCode(200);
        chief.save(second, PlanApi.content()).then().statusCode(403);
    }

    @Test
    void aSecondRevisionOfTheSameDayLeavesNoOverlap() {
        UUID first = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        UUID second = revised(first);
        UUID third = revised(second);
        clerk.get(second).then().body("effectiveFrom", equalTo("2026-05-12")).body("effectiveTo", equalTo("2026-05-11"));
        clerk.get(third).then().body("status", equalTo("ESTABLISHED")).body("effectiveFrom", equalTo("2026-05-12"));
    }

    @Test
    void anotherAssessorSendsAnAgreedPlanBackAndLeavesOneInForceAsItIs() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        chief.step(plan, "signature").then().statusCode(200);
        assessedFromNowOn(OTHER_CHIEF);
        clerk.get(plan).then().body("status", equalTo("RETURNED")).body("returnedReason", containsString("sudah diganti"))
                .body("assessor.name", equalTo("Dewi Anggraini, S.IP."));
        PlanApi other = PlanApi.as(OTHER_CHIEF);
        clerk.step(plan, "submission").then().statusCode(200);
        other.step(plan, "agreement").then().statusCode(200);
        clerk.step(plan, "signature").then().statusCode(200);
        other.step(plan, "signature").then().statusCode(200).body("status", equalTo("ESTABLISHED"));
        assessedFromNowOn(CHIEF);
        clerk.get(plan).then().body("status", equalTo("ESTABLISHED")).body("assessor.name", equalTo("Dewi Anggraini, S.IP."));
        chief.get(plan).then().body("allowedActions", contains("REVISE"));
        other.get(plan).then().statusCode(200).body("allowedActions", equalTo(List.of()));
    }

    @Test
    void plansInForceCloseWithTheirCycleAndDraftsStayAsTheyAre() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        UUID draft = PlanApi.chiefsDraft("Layanan memuaskan");
        TestClock.pin(Instant.parse("2027-03-01T02:00:00Z"));
        Fixtures.asOfficer(() -> Fixtures.bean(CycleService.class).closeCycle(PlanOffice.CYCLE, "\"0\""));
        clerk.get(plan).then().body("status", equalTo("CLOSED")).body("allowedActions", equalTo(List.of()));
        chief.get(draft).then().body("status", equalTo("DRAFT")).body("allowedActions", equalTo(List.of()));
        assertThat(Database.rows("SELECT detail->>'plans' AS plans FROM audit_event WHERE action = 'PLANS_CLOSED'").getFirst())
                .containsEntry("plans", "1");
    }

    private UUID revised(UUID earlier) {
        UUID next = UUID.fromString(clerk.step(earlier, "revision").then().statusCode(201).extract().path("id"));
        clerk.step(next, "submission").then().statusCode(200);
        chief.step(next, "agreement").then().statusCode(200);
        clerk.step(next, "signature").then().statusCode(200);
        chief.step(next, "signature").then().statusCode(200).body("status", equalTo("ESTABLISHED"));
        return next;
    }

    /** As the personnel officer does it: a new assignment, then the refreshed place in the cycle. */
    private static void assessedFromNowOn(PlanOffice.Person assessor) {
        Database.run("UPDATE assignment SET assessor_employee_id = ? WHERE employee_id = ?", assessor.id(), CLERK.id());
        CycleInfo cycle = Fixtures.bean(Cycles.class).get(PlanOffice.CYCLE);
        Fixtures.asOfficer(() -> Fixtures.bean(FreezingService.class).refreshPlace(
                Fixtures.bean(CycleAssignments.class).find(cycle.id(), CLERK.id()).orElseThrow(), CycleYear.of(cycle.id(), cycle.year()), null));
    }
}
