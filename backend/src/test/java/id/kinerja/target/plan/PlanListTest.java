package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.COLLEAGUE;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static id.kinerja.target.plan.PlanOffice.HEAD;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static id.kinerja.target.plan.PlanOffice.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of plans as different callers see it. Four people have begun one. */
@KinerjaTest
class PlanListTest {

    private final PlanApi officer = new PlanApi(() -> TestTokens.of(Role.HR_OFFICER).bearer());

    @BeforeEach
    void fourPlans() {
        PlanOffice.open();
        PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        PlanApi.as(COLLEAGUE).create(CYCLE).then().statusCode(201);
        PlanApi.as(CHIEF).create(CYCLE).then().statusCode(201);
        PlanApi.as(STRANGER).create(CYCLE).then().statusCode(201);
    }

    @Test
    void everybodySeesWhatTheirRelationsGive() {
        sees(PlanApi.as(CLERK), CLERK);
        sees(PlanApi.as(CHIEF), CHIEF, CLERK, COLLEAGUE);
        sees(PlanApi.as(OTHER_CHIEF), STRANGER);
        sees(PlanApi.as(HEAD), CHIEF, CLERK, COLLEAGUE, STRANGER);
        sees(officer, CHIEF, CLERK, COLLEAGUE, STRANGER);
        sees(new PlanApi(TestTokens.of(Role.AUDITOR).bearer()), CHIEF, CLERK, COLLEAGUE, STRANGER);
    }

    @Test
    void aPlanIsShownWithItsState() {
        PlanApi.as(CLERK).list("").then().body("items[0].employee.name", equalTo("Ika Sari, A.Md."))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].versionNumber", equalTo(1))
                .body("items[0].mainTargets", equalTo(1))
                .body("items[0].provisional", equalTo(true))
                .body("items[0].submittedAt", notNullValue());
    }

    @Test
    void filtersNarrowAndNeverWiden() {
        officer.list("?status=SUBMITTED").then().statusCode(200).body("items.employee.id", contains(CLERK.id().toString()));
        officer.list("?employeeId=" + STRANGER.id()).then().body("items", hasSize(1));
        officer.list("?cycleId=" + PlanOffice.CLOSED_CYCLE).then().body("items", hasSize(0));
        PlanApi.as(CLERK).list("?employeeId=" + STRANGER.id()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theListIsPagedInAStableOrder() {
        Response first = officer.list("?limit=3&sort=name&cycleId=" + CYCLE);
        first.then().statusCode(200).body("items.employee.name", contains("Agus Salim", "Budi Maulana, S.E.", "Ika Sari, A.Md."));
        String next = first.path("page.next");
        officer.list("?limit=3&sort=name&cycleId=" + CYCLE + "&cursor=" + next).then().statusCode(200)
                .body("items.employee.name", contains("Rudi Hartono"));
        officer.list("?limit=3&sort=name&cursor=" + next).then().statusCode(400);
    }

    @Test
    void theHeadsListIsPagedToo() {
        Response first = PlanApi.as(HEAD).list("?limit=2");
        PlanApi.as(HEAD).list("?limit=2&cursor=" + first.path("page.next")).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        officer.list("?sort=title").then().statusCode(400);
        officer.list("?limit=201").then().statusCode(400);
    }

    @Test
    void aPlanThatIsNotThereIsNotFound() {
        officer.get(UUID.randomUUID()).then().statusCode(404);
        officer.request().get("/api/v1/plans/1").then().statusCode(404);
    }

    private static void sees(PlanApi caller, PlanOffice.Person... people) {
        String[] ids = Arrays.stream(people).map(person -> person.id().toString()).toArray(String[]::new);
        caller.list("").then().statusCode(200).body("items.employee.id", containsInAnyOrder(ids));
    }
}
