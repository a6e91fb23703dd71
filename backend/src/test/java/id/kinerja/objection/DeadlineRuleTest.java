package id.kinerja.objection;

import static id.kinerja.objection.ObjectionApi.file;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was handed over keeps the deadline that its employee was told, whatever the office sets afterwards. */
@KinerjaTest
class DeadlineRuleTest {

    private String evaluation;

    @BeforeEach
    void aResultWasDelivered() {
        evaluation = ObjectionApi.deliveredResult(); // on 12 May 2026, with fourteen days to object
    }

    @Test
    void aShorterTimeHoldsForLaterResultsOnly() {
        set("evaluation.step", "{\"dialogueExpected\": true, \"objectionDays\": 3}");
        TestClock.pin(Instant.parse("2026-05-20T02:00:00Z"));
        assertThat(EvaluationApi.finaliseDue()).isZero();
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("filingDays", is(3))
                .body("items[0].deadlineOn", equalTo("2026-05-26")).body("items[0].late", is(false)).body("items[0].daysLeft", is(6));
        file(evaluation, "").then().statusCode(201).body("late", is(false)).body("deadlineOn", equalTo("2026-05-26"));
    }

    @Test
    void aLongerTimeKeepsNothingOpen() {
        set("evaluation.step", "{\"dialogueExpected\": true, \"objectionDays\": 60}");
        TestClock.pin(Instant.parse("2026-05-27T02:00:00Z"));
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].deadlineOn", equalTo("2026-05-26")).body("items[0].late", is(true));
        assertThat(EvaluationApi.finaliseDue()).isEqualTo(1);
    }

    @Test
    void anotherUnitOfDaysHoldsForLaterResultsOnly() {
        set("objection.clock", "{\"dayUnit\": \"WORKING\", \"decisionDays\": 14}");
        as(CLERK.bearer()).get("/api/v1/contestable-results").then().body("items[0].deadlineOn", equalTo("2026-05-26"));
    }

    private static void set(String section, String value) {
        as(Office.officer()).header("If-Match", "\"0\"").body("""
                {"validFrom": "2026-05-13", "reason": "Edaran wali kota.", "value": %s}""".formatted(value))
                .post("/api/v1/rules/" + section + "/versions").then().statusCode(201);
    }
}
