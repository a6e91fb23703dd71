package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.COLLEAGUE;
import static id.kinerja.target.plan.PlanOffice.HEAD;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static id.kinerja.target.plan.PlanOffice.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on a plan against every kind of caller; the plan is the clerk's. */
@KinerjaTest
class PlanAccessTest {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int HIDDEN = 404;

    /** Which caller gets which answer to reading, the employee's steps and the assessor's steps. */
    private record Row(String who, TestTokens token, int reads, int employeeSteps, int assessorSteps) {}

    private static List<Row> rows() {
        return List.of(
                new Row("self", CLERK.token(Role.EMPLOYEE), OK, OK, FORBIDDEN),
                new Row("assessor", CHIEF.token(Role.EMPLOYEE), OK, FORBIDDEN, OK),
                new Row("assessor's superior and unit head", HEAD.token(Role.EMPLOYEE), OK, FORBIDDEN, FORBIDDEN),
                new Row("colleague of the same unit", COLLEAGUE.token(Role.EMPLOYEE), HIDDEN, HIDDEN, HIDDEN),
                new Row("head of another unit", OTHER_CHIEF.token(Role.EMPLOYEE), HIDDEN, HIDDEN, HIDDEN),
                new Row("stranger", STRANGER.token(Role.EMPLOYEE), HIDDEN, HIDDEN, HIDDEN),
                new Row("personnel officer", TestTokens.of(Role.HR_OFFICER), OK, FORBIDDEN, FORBIDDEN),
                new Row("auditor", TestTokens.of(Role.AUDITOR), OK, FORBIDDEN, FORBIDDEN),
                new Row("personnel officer who is an employee", STRANGER.token(Role.EMPLOYEE, Role.HR_OFFICER), OK, FORBIDDEN, FORBIDDEN),
                new Row("administrator", TestTokens.of(Role.ADMIN), FORBIDDEN, FORBIDDEN, FORBIDDEN),
                new Row("counter officer", TestTokens.of(Role.SERVICE_OFFICER), FORBIDDEN, FORBIDDEN, FORBIDDEN));
    }

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @Test
    void onlyThoseWithARelationOrTheRoleRead() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        for (Row row : rows()) {
            PlanApi caller = new PlanApi(row.token().bearer());
            expect(row, row.reads(), "read", caller.get(plan).statusCode());
            expect(row, row.reads(), "linkable targets", caller.linkable(plan).statusCode());
        }
    }

    @Test
    void onlyTheEmployeeWritesSubmitsAndWithdraws() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        for (Row row : rows().reversed()) {
            PlanApi caller = new PlanApi(row.token().bearer());
            expect(row, row.employeeSteps(), "save", caller.save(plan, PlanApi.content(PlanApi.TARGET)).statusCode());
            expect(row, row.employeeSteps(), "submit", caller.step(plan, "submission").statusCode());
        }
        for (Row row : rows().reversed()) {
            expect(row, row.employeeSteps(), "withdraw", new PlanApi(row.token().bearer()).step(plan, "withdrawal").statusCode());
        }
    }

    @Test
    void onlyTheAssessorReturnsAndAgrees() {
        UUID returned = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        allTry(returned, "return");
        PlanApi.as(CLERK).step(returned, "submission").then().statusCode(OK);
        allTry(returned, "agreement");
    }

    @Test
    void onlyTheTwoSignAndRevise() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.AGREED);
        for (String step : List.of("signature", "revision")) {
            rows().stream().filter(row -> row.employeeSteps() != OK && row.assessorSteps() != OK).forEach(row ->
                    expect(row, row.assessorSteps(), step, new PlanApi(row.token().bearer()).step(plan, step).statusCode()));
        }
    }

    @Test
    void whoIsNotSignedInGetsNowhere() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        for (String bearer : List.of("Bearer x", CLERK.token(Role.EMPLOYEE).expired().bearer(), CLERK.token(Role.EMPLOYEE).forged().bearer(),
                CLERK.token(Role.EMPLOYEE).unsignedBearer())) {
            new PlanApi(bearer).get(plan).then().statusCode(401);
            new PlanApi(bearer).step(plan, "submission").then().statusCode(401);
        }
    }

    @Test
    void nobodyAgreesToTheOwnPlanEvenAsTheRecordedAssessor() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        Database.run("UPDATE cycle_assignment SET assessor_employee_id = employee_id, problem = 'SELF' WHERE employee_id = ?", CLERK.id());
        PlanApi.as(CLERK).step(plan, "agreement").then().statusCode(FORBIDDEN).body("code", equalTo("target.not-ones-own"));
    }

    @Test
    void anAccountWithoutAnEmployeeHasNoPlan() {
        new PlanApi(TestTokens.of(Role.EMPLOYEE).bearer()).create(PlanOffice.CYCLE).then().statusCode(FORBIDDEN);
        new PlanApi(TestTokens.of(Role.EMPLOYEE).bearer()).list("").then().statusCode(FORBIDDEN);
    }

    @Test
    void readingAnothersPlanIsRecordedAndReadingTheOwnIsNot() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        PlanApi.as(CLERK).get(plan).then().statusCode(OK);
        PlanApi.as(CHIEF).get(plan).then().statusCode(OK);
        PlanApi.as(CHIEF).list("?cycleId=" + PlanOffice.CYCLE).then().statusCode(OK).body("items.id", hasItem(plan.toString()));
        PlanApi.as(CLERK).list("").then().statusCode(OK).body("items", hasSize(1));
        List<Map<String, Object>> reads = readEvents();
        assertThat(reads).extracting(row -> row.get("action")).containsExactlyInAnyOrder("PLAN_READ", "PLANS_LISTED");
        assertThat(reads).extracting(row -> row.get("actor_employee_id")).containsOnly(CHIEF.id());
    }

    /** Reads are written in batches, at the latest after 200 ms. */
    private static List<Map<String, Object>> readEvents() {
        String sql = "SELECT action, actor_employee_id FROM audit_event WHERE action LIKE '%READ' OR action LIKE '%LISTED'";
        for (int i = 0; i < 50 && Database.rows(sql).size() < 2; i++) {
            LockSupport.parkNanos(40_000_000);
        }
        return Database.rows(sql);
    }

    /** The assessor last, so that the others find the plan in the state the step needs. */
    private static void allTry(UUID plan, String step) {
        rows().stream().sorted(Comparator.comparing(row -> row.assessorSteps() == OK))
                .forEach(row -> expect(row, row.assessorSteps(), step, new PlanApi(row.token().bearer()).step(plan, step).statusCode()));
    }

    private static void expect(Row row, int wanted, String step, int status) {
        assertThat(status).as("%s: %s", row.who(), step).isEqualTo(wanted);
    }
}
