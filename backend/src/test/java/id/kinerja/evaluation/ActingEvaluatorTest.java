package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.explain;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.objection.ObjectionApi;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever acts for an assessor sees the team and rates it from the first to the last day, and is on record as acting. */
@KinerjaTest
class ActingEvaluatorTest {

    private String id;

    @BeforeEach
    void theOtherChiefActsForTheClerksChief() {
        Office.open();
        recorded(Office.LETTERS_ISSUED, Office.Q2, "228", "2026-05-04");
        Office.acts(OTHER_CHIEF, CHIEF, "2026-05-12", "2026-05-20");
        TestClock.move(Duration.ofMinutes(1));
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void ratesAndSignsAsPlh() {
        EvaluationApi.submit(id).then().statusCode(200);
        get(OTHER_CHIEF.bearer(), id).then().statusCode(200).body("allowedActions", hasItem("ASSESS")).body("readBy", hasItem(OTHER_CHIEF.name()));
        EvaluationApi.assess(OTHER_CHIEF.bearer(), id, EvaluationApi.AS_EXPECTED).then().statusCode(200);
        post(OTHER_CHIEF.bearer(), id, "completion", null).then().statusCode(200);
        post(OTHER_CHIEF.bearer(), id, "signature", null).then().statusCode(200)
                .body("assessor.name", equalTo(CHIEF.name())).body("assessor.standIn.kind", equalTo("ACTING_PLH"))
                .body("assessor.standIn.person.name", equalTo(OTHER_CHIEF.name()))
                .body("steps.find { it.step == 'SIGNED' }.insteadOf.person.name", equalTo(CHIEF.name()))
                .body("steps.find { it.step == 'SUBMITTED' }.insteadOf", nullValue());
        post(OTHER_CHIEF.bearer(), id, "delivery", null).then().statusCode(200);
        explain(CLERK.bearer(), id).then().statusCode(200).body("assessor.standIn.person.name", equalTo(OTHER_CHIEF.name()));
        String form = as(CLERK.bearer()).get("/api/v1/forms/EVALUATION/" + id).then().statusCode(200).extract().asString();
        assertThat(form).contains("Plh. Kepala Seksi Pelayanan Umum").contains(OTHER_CHIEF.name());
    }

    @Test
    void theHolderRatesBesideAndIsNotActing() {
        EvaluationApi.signed(id);
        get(CHIEF.bearer(), id).then().body("assessor.standIn", nullValue())
                .body("steps.find { it.step == 'SIGNED' }.insteadOf", nullValue());
    }

    @Test
    void seesTheTeamBesideTheOwn() {
        team(OTHER_CHIEF).body("items.employee.name", hasItem(CLERK.name()))
                .body("items.find { it.employee.name == '" + CLERK.name() + "' }.insteadOf.name", equalTo(CHIEF.name()))
                .body("items.find { it.employee.name == '" + Office.STRANGER.name() + "' }.insteadOf", nullValue());
        EvaluationApi.submit(id).then().statusCode(200);
        team(OTHER_CHIEF).body("items.find { it.employee.name == '" + CLERK.name() + "' }.needs", equalTo("EVALUATE"));
        as(OTHER_CHIEF.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("EVALUATE_TEAM"));
        as(OTHER_CHIEF.bearer()).queryParam("employeeId", CLERK.id()).queryParam("periodId", Office.Q2).get("/api/v1/evaluations").then()
                .body("items.id", contains(id));
    }

    @Test
    void theRightEndsWithTheLastDay() {
        TestClock.pin(Instant.parse("2026-05-20T16:59:00Z"));
        get(OTHER_CHIEF.bearer(), id).then().statusCode(200);
        TestClock.pin(Instant.parse("2026-05-20T17:01:00Z"));
        get(OTHER_CHIEF.bearer(), id).then().statusCode(404);
        EvaluationApi.assess(OTHER_CHIEF.bearer(), id, EvaluationApi.AS_EXPECTED).then().statusCode(404);
        team(OTHER_CHIEF).body("items.employee.name", contains(Office.STRANGER.name()));
        as(OTHER_CHIEF.bearer()).queryParam("employeeId", CLERK.id()).get("/api/v1/evaluations").then().body("items", empty());
    }

    @Test
    void nobodyActsAboutOneself() {
        Database.run("UPDATE assignment SET employee_id = ? WHERE kind = 'ACTING_PLH'", CLERK.id());
        EvaluationApi.submit(id).then().statusCode(200);
        get(CLERK.bearer(), id).then().body("allowedActions", empty());
        EvaluationApi.assess(CLERK.bearer(), id, EvaluationApi.AS_EXPECTED).then().statusCode(403);
        team(CLERK).body("items.employee.name", contains(COLLEAGUE.name()));
        as(CLERK.bearer()).get("/api/v1/tasks").then().body("items.code", not(hasItem("EVALUATE_TEAM")));
        as(CLERK.bearer()).queryParam("periodId", Office.Q2).get("/api/v1/evaluations").then()
                .body("items", hasSize(1)).body("items[0].resultRating", nullValue());
    }

    @Test
    void anAuditorActsForNobody() {
        EvaluationApi.submit(id).then().statusCode(200);
        String both = OTHER_CHIEF.token(Role.EMPLOYEE, Role.AUDITOR).bearer();
        get(both, id).then().statusCode(200).body("allowedActions", empty());
    }

    @Test
    void whoRatedAsActingDoesNotDecideTheObjection() {
        Database.run("UPDATE assignment SET employee_id = ? WHERE kind = 'ACTING_PLH'", Office.SECRETARY.id());
        EvaluationApi.submit(id).then().statusCode(200);
        String secretary = Office.SECRETARY.bearer();
        EvaluationApi.assess(secretary, id, EvaluationApi.AS_EXPECTED).then().statusCode(200);
        for (String step : new String[] {"completion", "signature", "delivery"}) {
            post(secretary, id, step, null).then().statusCode(200);
        }
        ObjectionApi.filed(id);
        assertThat(Database.rows("SELECT decider_employee_id FROM objection").getFirst()).containsValue(Office.HEAD.id());
    }

    @Test
    void isToldOfAnObjectionBesideTheHolder() {
        EvaluationApi.delivered(id);
        String objection = ObjectionApi.filed(id);
        assertThat(noticesOf(OTHER_CHIEF)).containsExactly("objection.notice.FILED_AGAINST");
        assertThat(noticesOf(CHIEF)).containsExactly("objection.notice.FILED_AGAINST");
        TestClock.pin(Instant.parse("2026-05-21T02:00:00Z"));
        ObjectionApi.clarified(objection);
        assertThat(noticesOf(OTHER_CHIEF)).containsExactly("objection.notice.FILED_AGAINST");
        assertThat(noticesOf(CHIEF)).contains("objection.notice.STATEMENT_ASKED", "objection.notice.STATED");
    }

    private static List<Object> noticesOf(Person person) {
        return Database.rows("SELECT kind FROM notice WHERE recipient_employee_id = ? ORDER BY id", person.id()).stream()
                .map(row -> row.get("kind")).toList();
    }

    private static ValidatableResponse team(Person person) {
        return as(person.bearer()).queryParam("periodId", Office.Q2).get("/api/v1/team").then().statusCode(200);
    }
}
