package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CLOSED_CYCLE;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static id.kinerja.target.plan.PlanOffice.DRAFT_CYCLE;
import static id.kinerja.target.plan.PlanOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginning a plan and sending it. */
@KinerjaTest
class PlanSubmissionTest {

    private final PlanApi clerk = PlanApi.as(CLERK);

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @Test
    void thereIsOnePlanInTheMaking() {
        clerk.create(CYCLE).then().statusCode(201);
        clerk.create(CYCLE).then().statusCode(409).body("code", equalTo("target.plan-exists"));
    }

    @Test
    void anEstablishedPlanIsRevisedNotBegunAgain() {
        PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        clerk.create(CYCLE).then().statusCode(409).body("code", equalTo("target.plan-to-revise"));
    }

    @Test
    void ofTwoWhoBeginAtOneMomentOneBegins() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> begin = () -> clerk.create(CYCLE).statusCode();
            List<Integer> statuses = two.invokeAll(List.of(begin, begin)).stream().map(each -> each.resultNow()).toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(Database.count("plan")).isEqualTo(1);
    }

    @Test
    void plansBelongToAnOpenCycleThatKnowsThePerson() {
        clerk.create(DRAFT_CYCLE).then().statusCode(409).body("code", equalTo("target.cycle-not-open-yet"));
        clerk.create(CLOSED_CYCLE).then().statusCode(409).body("code", equalTo("target.cycle-closed"));
        clerk.create(UUID.randomUUID()).then().statusCode(422).body("errors.pointer", contains("/cycleId"));
        clerk.request().body("{}").post("/api/v1/plans").then().statusCode(400).body("errors.pointer", contains("/cycleId"));
        Database.run("DELETE FROM cycle_assignment WHERE employee_id = ?", CLERK.id());
        clerk.create(CYCLE).then().statusCode(422).body("code", equalTo("target.not-in-cycle"));
    }

    @Test
    void everyStepNeedsAnOpenCycle() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        PlanOffice.closeCycle();
        clerk.save(plan, PlanApi.content()).then().statusCode(409).body("code", equalTo("target.cycle-closed"));
        clerk.step(plan, "submission").then().statusCode(409).body("code", equalTo("target.cycle-closed"));
        clerk.get(plan).then().statusCode(200).body("allowedActions", equalTo(List.of()));
    }

    @Test
    void aRepeatedBeginningIsAnsweredFromMemory() {
        String key = "key-of-the-first-plan";
        Response first = begin(key, CYCLE);
        Response again = begin(key, CYCLE);
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true")).body("id", equalTo(first.path("id")));
        begin(key, DRAFT_CYCLE).then().statusCode(422);
        assertThat(Database.count("plan")).isEqualTo(1);
    }

    @Test
    void aRepeatedSubmissionIsAnsweredFromMemoryThoughItsTagIsOldByThen() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        String tag = PlanApi.tag(plan);
        for (int i = 0; i < 2; i++) {
            clerk.request().header("If-Match", tag).header("Idempotency-Key", "submission-0123456789")
                    .post("/api/v1/plans/" + plan + "/submission").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        }
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'PLAN_SUBMITTED'")).hasSize(1);
    }

    @Test
    void anIncompletePlanIsRefusedWithEachFieldNamed() {
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.step(plan, "submission").then().statusCode(422).body("errors.pointer", contains("/targets"));
        clerk.save(plan, PlanApi.content(PlanApi.TARGET, """
                {"kind":"MAIN","title":"Kedua","indicators":[
                  {"aspect":"QUANTITY","direction":"HIGHER_BETTER","accumulation":"SUM","description":"a","unitOfMeasure":"b","targetValue":1},
                  {"aspect":"QUALITY","direction":"HIGHER_BETTER","accumulation":"SUM"},
                  {"aspect":"QUALITY","direction":"RANGE","accumulation":"LATEST","description":"a","unitOfMeasure":"%","rangeLow":90,"rangeHigh":80}]}"""));
        clerk.step(plan, "submission").then().statusCode(422)
                .body("code", equalTo("target.incomplete"))
                .body("errors.pointer", containsInAnyOrder(
                        "/targets/1/indicators/1/description", "/targets/1/indicators/1/unitOfMeasure",
                        "/targets/1/indicators/1/targetValue", "/targets/1/indicators/2/rangeHigh"))
                .body("errors.detail", hasItem("Isi angka targetnya."));
        clerk.request().header("Accept-Language", "en").header("If-Match", PlanApi.tag(plan)).post("/api/v1/plans/" + plan + "/submission")
                .then().body("errors.detail", hasItem("Fill in the target value."));
        assertThat(Database.rows("SELECT status FROM plan").getFirst()).containsEntry("status", "DRAFT");
    }

    @ParameterizedTest
    @CsvSource({"NO_ASSESSOR,target.no-assessor-no-assessor", "ASSESSOR_INACTIVE,target.no-assessor-assessor-inactive",
        "SELF,target.no-assessor-self"})
    void withoutAValidAssessorOneDraftsAndIsToldWhoCanHelp(String problem, String code) {
        PlanOffice.clerkHasProblem(problem);
        UUID plan = UUID.fromString(clerk.create(CYCLE).then().statusCode(201).extract().path("id"));
        clerk.save(plan, PlanApi.content(PlanApi.TARGET)).then().statusCode(200)
                .body("warnings.code", hasItem("NO_ASSESSOR"))
                .body("allowedActions", hasItems("EDIT", "SUBMIT"));
        clerk.step(plan, "submission").then().statusCode(422).body("code", equalTo(code))
                .body("detail", containsString("petugas kepegawaian"));
    }

    @Test
    void withoutAnAssignmentOneStillDrafts() {
        Database.run("UPDATE cycle_assignment SET problem = 'NO_ASSIGNMENT', unit_id = NULL, unit_name = NULL, position_title = NULL,"
                + " assessor_employee_id = NULL WHERE employee_id = ?", CLERK.id());
        UUID plan = UUID.fromString(clerk.create(CYCLE).then().statusCode(201).extract().path("id"));
        clerk.save(plan, PlanApi.content(PlanApi.TARGET)).then().statusCode(200);
        clerk.step(plan, "submission").then().statusCode(422).body("code", equalTo("target.no-assessor-no-assignment"));
    }

    @Test
    void theHeadWhoHasNoAssessorHereDraftsToo() {
        PlanApi head = PlanApi.as(HEAD);
        UUID plan = UUID.fromString(head.create(CYCLE).then().statusCode(201).extract().path("id"));
        head.linkable(plan).then().statusCode(200).body("items", equalTo(List.of()));
        head.save(plan, PlanApi.content(PlanApi.TARGET)).then().statusCode(200);
        head.step(plan, "submission").then().statusCode(422).body("code", equalTo("target.no-assessor-no-assessor"));
    }

    @Test
    void aPlanWithoutLinksAndAnnexesGoesWithWarnings() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        clerk.step(plan, "submission").then().statusCode(200)
                .body("warnings.code", contains("PROVISIONAL_TARGET", "MISSING_ANNEX", "MISSING_ANNEX", "MISSING_ANNEX"))
                .body("warnings.pointer", contains("/targets/0", "/annexes/0", "/annexes/1", "/annexes/2"));
    }

    @Test
    void aSubmittedPlanIsTakenBackUntilTheAssessorAnswers() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        clerk.step(plan, "withdrawal").then().statusCode(200).body("status", equalTo("DRAFT"));
        clerk.step(plan, "submission").then().statusCode(200);
        PlanApi.as(CHIEF).step(plan, "agreement").then().statusCode(200);
        clerk.step(plan, "withdrawal").then().statusCode(409).body("code", equalTo("target.plan-is-agreed"));
    }

    private Response begin(String key, UUID cycle) {
        return clerk.request().header("Idempotency-Key", key).body("{\"cycleId\":\"" + cycle + "\"}").post("/api/v1/plans");
    }
}
