package id.kinerja.training;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office asks and cannot learn who answered what. */
@KinerjaTest
class PulseTest {

    private static final String PULSE = "/api/v1/pulse-survey";
    private static final String ANSWERS = "{\"easyToUse\": \"AGREE\", \"helpsMyWork\": \"STRONGLY_AGREE\", \"fairAppraisal\": \"AGREE\","
            + " \"worthTheTime\": \"DISAGREE\", \"helpIsNear\": \"AGREE\"}";

    @BeforeEach
    void openOffice() {
        Office.open();
    }

    @Test
    void anAnswerIsGivenOnceAQuarter() {
        as(Office.CLERK.bearer()).get(PULSE).then().statusCode(200).body("quarter", equalTo("2026-Q2")).body("answered", equalTo(false))
                .body("closesOn", equalTo("2026-06-30"));
        as(Office.CLERK.bearer()).body(ANSWERS).post(PULSE + "/answers").then().statusCode(204);
        as(Office.CLERK.bearer()).get(PULSE).then().body("answered", equalTo(true));
        as(Office.CLERK.bearer()).body(ANSWERS).post(PULSE + "/answers").then().statusCode(409);
        as(Office.CLERK.bearer()).body("{\"easyToUse\": \"AGREE\"}").post(PULSE + "/answers").then().statusCode(400);
        as(Office.officer()).body(ANSWERS).post(PULSE + "/answers").then().statusCode(403);
        TestClock.move(Duration.ofDays(60));
        as(Office.CLERK.bearer()).get(PULSE).then().body("quarter", equalTo("2026-Q3")).body("answered", equalTo(false));
    }

    @Test
    void nothingAnywhereTiesAnAnswerToAPerson() {
        as(Office.CLERK.bearer()).header("Idempotency-Key", "0123456789abcdef").body(ANSWERS).post(PULSE + "/answers").then().statusCode(204);
        assertThat(Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'pulse_count'"))
                .extracting(row -> row.get("column_name")).containsExactlyInAnyOrder("quarter", "question", "choice", "answers");
        assertThat(Database.rows("SELECT data_type FROM information_schema.columns WHERE table_name = 'pulse_participation' AND column_name = 'answered_on'"))
                .first().isEqualTo(Map.of("data_type", "date"));
        assertThat(Database.rows("SELECT count(DISTINCT CAST(xmin AS text)) AS n FROM pulse_count").getFirst().get("n")).isEqualTo(1L);
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action LIKE '%PULSE%'")).isEmpty();
        assertThat(Database.rows("SELECT 1 FROM idempotency_key")).isEmpty();
    }

    @Test
    void resultsAreCountsOfAQuarterThatIsOverFromTenAnswersOn() {
        for (Person person : new Person[] {Office.CLERK, Office.CHIEF, Office.HEAD}) {
            as(person.bearer()).body(ANSWERS).post(PULSE + "/answers").then().statusCode(204);
        }
        as(Office.officer()).get(PULSE + "/results?quarter=2026-Q2").then().statusCode(200).body("state", equalTo("RUNNING")).body("questions", empty());
        TestClock.move(Duration.ofDays(60));
        as(Office.officer()).get(PULSE + "/results").then().body("state", equalTo("TOO_FEW")).body("answers", nullValue()).body("questions", empty());
        Database.run("UPDATE pulse_count SET answers = answers * 4");
        as(Office.CLERK.bearer()).get(PULSE + "/results?quarter=2026-Q2").then().body("state", equalTo("SHOWN")).body("answers", equalTo(12))
                .body("questions.find { it.question == 'WORTH_THE_TIME' }.counts", contains(0, 12, 0, 0));
        as(Office.officer()).get(PULSE + "/results?quarter=2026").then().statusCode(400);
        as(Office.administrator()).get(PULSE + "/results").then().statusCode(403);
    }
}
