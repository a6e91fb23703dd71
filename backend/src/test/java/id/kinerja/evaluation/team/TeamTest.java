package id.kinerja.evaluation.team;

import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class TeamTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void showsWhoNeedsWhat() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04", link(CLERK));
        recorded(Office.LETTERS_ISSUED, Office.Q2, "2", "2026-05-05");
        recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-05");
        team(CHIEF, Office.Q2)
                .body("items.employee.name", contains(CLERK.name(), COLLEAGUE.name()))
                .body("items.needs", contains("WAITING_EMPLOYEE", "WAITING_EMPLOYEE"))
                .body("items[0].entries", equalTo(3)).body("items[0].evidence", equalTo(1))
                .body("items[0].indicatorsWithEntry", equalTo(2)).body("items[0].indicators", equalTo(4))
                .body("items[0].planStatus", equalTo("ESTABLISHED")).body("items[0].evaluationStatus", equalTo("FILLING"))
                .body("items[1].planStatus", nullValue()).body("items[1].evaluationId", nullValue());
    }

    @Test
    void whoNeedsSomethingComesFirst() {
        post(CLERK.bearer(), idOf(CLERK, Office.Q2), "submission", "{}").then().statusCode(200);
        Office.draft(Office.id(0x60), COLLEAGUE, 1, null);
        Database.run("UPDATE plan SET status = 'SUBMITTED' WHERE id = ?", Office.id(0x60));
        team(CHIEF, Office.Q2).body("items.needs", contains("EVALUATE", "AGREE_PLAN"));
        Database.run("UPDATE plan SET status = 'AGREED' WHERE id = ?", Office.id(0x60));
        team(CHIEF, Office.Q2).body("items.needs", contains("EVALUATE", "SIGN_PLAN"));
        Database.run("UPDATE plan SET assessor_signed_at = now() WHERE id = ?", Office.id(0x60));
        team(CHIEF, Office.Q2).body("items.needs", contains("EVALUATE", "WAITING_EMPLOYEE"));
    }

    @Test
    void whatIsOverdueIsToBeEvaluated() {
        TestClock.pin(Instant.parse("2026-07-10T02:00:00Z"));
        team(CHIEF, Office.Q2).body("items[0].needs", equalTo("WAITING_EMPLOYEE"));
        TestClock.pin(Instant.parse("2026-07-11T02:00:00Z"));
        team(CHIEF, Office.Q2).body("items[0].needs", equalTo("EVALUATE"));
    }

    @Test
    void isOnlyOnesOwn() {
        for (Person nobody : new Person[] {CLERK, Office.STRANGER}) {
            team(nobody, Office.Q2).body("items", empty());
        }
        team(Office.SECRETARY, Office.Q2).body("items", hasSize(2));
        team(CHIEF, UUID.randomUUID()).body("items", empty());
        as(Office.auditor()).queryParam("periodId", Office.Q2).get("/api/v1/team").then().statusCode(403);
        as(Office.officer()).queryParam("periodId", Office.Q2).get("/api/v1/team").then().statusCode(403);
        as(CHIEF.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").get("/api/v1/team").then().statusCode(400);
    }

    private static ValidatableResponse team(Person person, UUID period) {
        return as(person.bearer()).queryParam("periodId", period).get("/api/v1/team").then().statusCode(200);
    }
}
