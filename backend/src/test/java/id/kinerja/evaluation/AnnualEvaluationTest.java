package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.assess;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.record;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year as a whole is judged on its own, with the quarters beside it. */
@KinerjaTest
class AnnualEvaluationTest {

    private static final UUID YEAR = Office.id(0x900);

    private static final String RATED = """
            {"resultRating": "ABOVE", "resultReason": "Sepanjang tahun melampaui target surat.", "behaviourRating": "ABOVE",
             "behaviourReason": "Teladan sepanjang tahun.", "feedback": "Tahun yang sangat baik, teruskan."}""";

    private String id;

    @BeforeEach
    void openTheOfficeWithItsYear() {
        Office.open();
        Database.run("INSERT INTO period (id, cycle_id, sequence, label, starts_on, ends_on, due_on, closes_on, kind)"
                        + " VALUES (?, ?, 5, 'Tahunan', ?, ?, ?, ?, 'ANNUAL')",
                YEAR, Office.CYCLE, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-20"),
                LocalDate.parse("2027-01-31"));
        Office.establish(Office.PLAN, null);
        id = idOf(CLERK, YEAR);
    }

    @Test
    void theYearCountsTheEntriesOfAllItsPeriods() {
        recordedInTwoQuarters();
        var letters = as(CLERK.bearer()).queryParam("planId", Office.PLAN).queryParam("periodId", YEAR).get("/api/v1/progress").then()
                .statusCode(200).extract().jsonPath();
        assertThat(letters.getDouble("targets[0].indicators[0].realised")).isEqualTo(240);
        assertThat(letters.getDouble("targets[0].indicators[0].targetToDate")).isEqualTo(480);
        assertThat(letters.getDouble("targets[0].indicators[0].achievement")).isEqualTo(50);
    }

    @Test
    void theYearTakesNoEntriesOfItsOwn() {
        record(CLERK, Office.LETTERS_ISSUED, YEAR, "1", "2026-05-04").then().statusCode(422).body("code", equalTo("progress.period-unknown"));
    }

    @Test
    void theQuartersStandBesideItAndAreNeverAveraged() {
        EvaluationApi.delivered(idOf(CLERK, Office.Q2));
        atTheEndOfTheYear();
        post(CLERK.bearer(), id, "submission", "{}").then().statusCode(200).body("period.kind", equalTo("ANNUAL"))
                .body("circumstances.periods.label", contains("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"))
                .body("circumstances.periods[1].predicate", equalTo("GOOD")).body("circumstances.periods[0].predicate", nullValue());
        assess(CHIEF.bearer(), id, RATED).then().statusCode(200);
        EvaluationApi.complete(id).then().statusCode(200).body("predicate", equalTo("VERY_GOOD"));
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200);
        post(CHIEF.bearer(), id, "delivery", null).then().statusCode(200);
        as(CLERK.bearer()).get(EVALUATIONS + id + "/explanation").then().statusCode(200).body("fromSnapshot", equalTo(true))
                .body("annualRule.text", containsString("dirata-rata")).body("annualRule.source", notNullValue())
                .body("circumstances.periods[1].resultRating", equalTo("AS_EXPECTED")).body("predicate.value", equalTo("VERY_GOOD"));
    }

    @Test
    void aQuarterThatIsNotHandedOverIsHiddenBesideTheYear() {
        EvaluationApi.signed(idOf(CLERK, Office.Q2));
        get(CLERK.bearer(), id).then().body("circumstances.periods[1].predicate", nullValue());
        get(SECRETARY.bearer(), id).then().body("circumstances.periods[1].predicate", equalTo("GOOD"));
        get(CHIEF.bearer(), id).then().body("circumstances.periods[1].predicate", equalTo("GOOD"));
        get(Office.officer(), id).then().body("circumstances.periods[1].predicate", nullValue());
        get(CHIEF.bearer(), idOf(CLERK, Office.Q2)).then().body("circumstances.periods", empty());
    }

    @Test
    void theYearHasItsOwnDueDay() {
        TestClock.pin(Instant.parse("2027-01-20T16:59:00Z"));
        assess(CHIEF.bearer(), id, RATED).then().statusCode(200);
        EvaluationApi.complete(id).then().statusCode(409);
        TestClock.pin(Instant.parse("2027-01-20T17:00:00Z"));
        EvaluationApi.complete(id).then().statusCode(200).body("withoutSubmission", equalTo(true)).body("late", equalTo(false));
    }

    @Test
    void theYearAsksForNoEntriesButForAJudgement() {
        as(CLERK.bearer()).get("/api/v1/tasks").then().body("items.title", not(hasItem("Catat realisasi Tahunan")));
        atTheEndOfTheYear();
        as(CLERK.bearer()).get("/api/v1/tasks").then().body("items.title", hasItem("Ajukan penilaian Tahunan"));
        as(CHIEF.bearer()).queryParam("periodId", YEAR).get("/api/v1/team").then().statusCode(200)
                .body("items.find { it.employee.id == '%s' }.evaluationId".formatted(CLERK.id()), equalTo(id));
    }

    @Test
    void theTeamOfTheYearCountsTheEntriesOfTheWholeYear() {
        recordedInTwoQuarters();
        as(CHIEF.bearer()).queryParam("periodId", YEAR).get("/api/v1/team").then()
                .body("items.find { it.employee.id == '%s' }.entries".formatted(CLERK.id()), equalTo(2));
    }

    @Test
    void readingItCostsNoMoreThanAQuarter() {
        assertThat(QueryCount.of(() -> get(CHIEF.bearer(), id).then().statusCode(200))).isLessThanOrEqualTo(6);
    }

    private static void recordedInTwoQuarters() {
        TestClock.pin(Instant.parse("2026-04-15T02:00:00Z"));
        recorded(Office.LETTERS_ISSUED, Office.Q1, "100", "2026-03-20");
        recorded(Office.LETTERS_ISSUED, Office.Q2, "140", "2026-04-04");
    }

    private static void atTheEndOfTheYear() {
        TestClock.pin(Instant.parse("2027-01-04T02:00:00Z"));
    }
}
