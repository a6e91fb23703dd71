package id.kinerja.progress;

import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.correction;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.record;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ProgressTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void sumsAverageAndLatestCountFromTheFirstPeriodOn() {
        recordedInQ1(Office.LETTERS_ISSUED, "100");
        recorded(Office.LETTERS_ISSUED, Office.Q2, "20", "2026-04-10", link(CLERK), link(CLERK));
        recorded(Office.LETTERS_DAYS, Office.Q2, "1", "2026-04-10");
        recorded(Office.LETTERS_DAYS, Office.Q2, "2", "2026-04-11");
        recorded(Office.LETTERS_DAYS, Office.Q2, "2", "2026-04-12");
        recorded(Office.SATISFACTION_SCORE, Office.Q2, "92", "2026-05-02");
        recorded(Office.SATISFACTION_SCORE, Office.Q2, "70", "2026-05-01");

        JsonPath letters = progress(Office.Q2, "id").extract().jsonPath();
        letters.setRootPath("targets[0].indicators");
        assertThat(letters.getString("[0].targetToDate")).isEqualTo("240.0");
        assertThat(letters.getString("[0].realised")).isEqualTo("120.0");
        assertThat(letters.getString("[0].achievement")).isEqualTo("50.0");
        assertThat(letters.getString("[0].formulaText")).isEqualTo("120 ÷ 240 × 100 = 50 %");
        assertThat(letters.getInt("[0].entries")).isEqualTo(2);
        assertThat(letters.getInt("[0].entriesInPeriod")).isEqualTo(1);
        assertThat(letters.getInt("[0].evidence")).isEqualTo(2);
        assertThat(letters.getString("[0].lastOccurredOn")).isEqualTo("2026-04-10");
        assertThat(letters.getString("[1].realised")).isEqualTo("1.6667");
        assertThat(letters.getString("[1].formulaText")).isEqualTo("(1 + (1 − 1,6667 ÷ 2)) × 100 = 116,67 %");
        assertThat(letters.getString("[1].rule.code")).isEqualTo("INDICATOR_INVERSE");
        JsonPath score = progress(Office.Q2, "en").extract().jsonPath();
        score.setRootPath("targets[1].indicators[0]");
        assertThat(score.getString("realised")).isEqualTo("92.0");
        assertThat(score.getString("formulaText")).isEqualTo("92 ÷ 90 × 100 = 102.22 %");
        assertThat(score.getList("explanation.rule.code"))
                .containsExactly("TARGET_TO_DATE_WHOLE", "REALISED_LATEST", "INDICATOR_NORMAL");
    }

    @Test
    void anEarlierPeriodKnowsNothingOfALaterOne() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "20", "2026-04-10");
        progress(Office.Q1, "id")
                .body("targets[0].indicators[0].entries", equalTo(0))
                .body("targets[0].indicators[0].achievement", nullValue())
                .body("targets[0].indicators[0].rule.code", equalTo("INDICATOR_NOTHING_RECORDED"));
    }

    @Test
    void aCorrectedEntryCountsNoMore() {
        String wrong = recorded(Office.EVENTS_HELD, Office.Q2, "30", "2026-04-10");
        json(CLERK.bearer()).body(correction("3", "2026-04-10")).post(ProgressApi.REALISATIONS + "/" + wrong + "/correction");
        progress(Office.Q2, "id")
                .body("targets[2].indicators[0].realised", equalTo(3.0f))
                .body("targets[2].indicators[0].entries", equalTo(1))
                .body("targets[2].indicators[0].achievement", equalTo(150.0f));
    }

    @Test
    void entriesOfAnEarlierVersionCountForTheLater() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "20", "2026-04-10");
        UUID plan = Office.id(0x80);
        Office.draft(plan, CLERK, 2, Office.PLAN);
        Office.target(Office.id(0x81), plan, Office.LETTERS, 0, "MAIN", "Surat terbit tepat waktu");
        Office.indicator(Office.id(0x82), Office.id(0x81), Office.LETTERS_ISSUED, 0, "QUANTITY", "surat", "HIGHER_BETTER", "SUM",
                "100", null, null);
        Office.establish(plan, Office.PLAN);
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "1", "2026-04-10")
                .then().statusCode(409).body("code", equalTo("progress.plan-superseded"));
        recorded(Office.id(0x82), Office.Q2, "5", "2026-04-11");
        as(CLERK.bearer()).queryParam("planId", plan).queryParam("periodId", Office.Q2).get("/api/v1/progress")
                .then().statusCode(200)
                .body("targets", hasSize(1))
                .body("targets[0].indicators[0].realised", equalTo(25.0f))
                .body("targets[0].indicators[0].achievement", equalTo(50.0f));
        String old = Database.rows("SELECT id FROM realisation WHERE value = 20").getFirst().get("id").toString();
        json(CLERK.bearer()).body(correction("21", "2026-04-10")).post(ProgressApi.REALISATIONS + "/" + old + "/correction")
                .then().statusCode(201).body("indicatorId", equalTo(Office.id(0x82).toString()));
    }

    @Test
    void aPeriodOfAnotherCycleHoldsNothing() {
        progress(Office.OTHER_PERIOD, "id").body("targets", empty());
    }

    @Test
    void thoseAboveAndTheAuditorReadAndNobodyElse() {
        for (String reader : new String[] {CLERK.bearer(), Office.CHIEF.bearer(), Office.SECRETARY.bearer(), Office.HEAD.bearer(),
            Office.auditor()}) {
            get(reader).then().statusCode(200).body("targets.id", contains(
                    Office.LETTERS.toString(), Office.SATISFACTION.toString(), Office.EVENTS.toString()));
        }
        for (String other : new String[] {Office.COLLEAGUE.bearer(), Office.STRANGER.bearer(), Office.OTHER_CHIEF.bearer()}) {
            get(other).then().statusCode(404);
        }
        get(Office.officer()).then().statusCode(403);
        get(Office.administrator()).then().statusCode(403);
        as(CLERK.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").get("/api/v1/progress").then().statusCode(400);
    }

    private static io.restassured.response.Response get(String bearer) {
        return as(bearer).queryParam("planId", Office.PLAN).queryParam("periodId", Office.Q2).get("/api/v1/progress");
    }

    private static ValidatableResponse progress(UUID period, String language) {
        return as(CLERK.bearer()).header("Accept-Language", language)
                .queryParam("planId", Office.PLAN).queryParam("periodId", period).get("/api/v1/progress")
                .then().statusCode(200);
    }

    private static void recordedInQ1(UUID indicator, String value) {
        TestClock.pin(Instant.parse("2026-03-20T02:00:00Z"));
        recorded(indicator, Office.Q1, value, "2026-03-19");
        TestClock.pin(TestClock.START);
    }
}
