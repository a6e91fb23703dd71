package id.kinerja.progress.computed;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.testing.Calls.asWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.survey.result.SurveyFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What citizens say fills the indicators of the clerk and of the clerk's section, once a survey is closed. */
@KinerjaTest
class SurveyProgressTest {

    private static final UUID PLAN = Office.id(0x90);
    private static final UUID TARGET = Office.id(0x91);
    private static final String NONE = "Belum ada survei yang ditutup dengan jawaban untuk indikator ini, jadi belum ada persentase.";
    private static final String FEW = "Kurang dari 10 jawaban pada survei yang sudah ditutup, jadi belum ada persentase.";
    private static final int UNIT_INDEX = 0;
    private static final int COMPETENCE = 1;
    private static final int CONDUCT = 2;

    @Inject
    AuditTrail trail;

    @BeforeEach
    void aPlanThatAsksTheCitizens() {
        Office.open();
        Office.draft(PLAN, CLERK, 2, Office.PLAN);
        Office.target(TARGET, PLAN, Office.SATISFACTION, 0, "MAIN", "Warga puas dengan layanan loket");
        indicator(UNIT_INDEX, "UNIT_INDEX", "LATEST");
        indicator(COMPETENCE, "STAFF_COMPETENCE", "AVERAGE");
        indicator(CONDUCT, "STAFF_CONDUCT", "AVERAGE");
        Office.establish(PLAN, Office.PLAN);
    }

    @Test
    void anOpenSurveyGivesNothing() {
        UUID open = survey("Triwulan II", "2026-04-01", "2026-05-12", 12, 4);
        about(open, "CONDUCT", 0, 0, 12);
        for (int place : new int[] {UNIT_INDEX, COMPETENCE, CONDUCT}) {
            nothing(progress(), place, "NO_CLOSED_SURVEY", NONE);
        }
    }

    @Test
    void belowTenAnswersNothingIsSaid() {
        UUID small = survey("Triwulan II", "2026-04-01", "2026-05-12", 9, 4);
        about(small, "COMPETENCE", 0, 4, 5);
        close(small);
        nothing(progress(), UNIT_INDEX, "TOO_FEW_ANSWERS", FEW);
        nothing(progress(), COMPETENCE, "TOO_FEW_ANSWERS", FEW);
        nothing(progress(), CONDUCT, "NO_CLOSED_SURVEY", NONE);
    }

    @Test
    void fromTenAnswersOnTheNumberNamesItsSurveys() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID second = survey("Triwulan II", "2026-04-01", "2026-05-12", 1, 4);
        about(first, "COMPETENCE", 1, 4, 4);
        about(second, "COMPETENCE", 0, 0, 1);
        about(second, "CONDUCT", 0, 0, 9);
        close(first);
        close(second);
        JsonPath own = progress();
        assertThat(own.getFloat("[0].realised")).isEqualTo(75.0f);
        assertThat(own.getFloat("[0].achievement")).isEqualTo(93.75f);
        assertThat(own.getInt("[0].computed.cases")).isEqualTo(10);
        assertThat(own.getList("[0].computed.surveys.name")).as("the latest with enough answers").containsExactly("Triwulan I");
        assertThat(own.getString("[0].explanation[1].text"))
                .isEqualTo("Terisi sendiri: indeks kepuasan masyarakat unit 75, dari 10 jawaban pada survei Triwulan I.");
        assertThat(own.getFloat("[1].realised")).isEqualTo(85.0f);
        assertThat(own.getInt("[1].computed.cases")).isEqualTo(10);
        assertThat(own.getBoolean("[1].computed.listsRequests")).isFalse();
        assertThat(own.getList("[1].computed.surveys.name")).containsExactly("Triwulan I", "Triwulan II");
        assertThat(own.getString("[1].explanation[1].text"))
                .isEqualTo("Terisi sendiri: 85 untuk kompetensi petugas, dari 10 jawaban pada survei Triwulan I, Triwulan II.");
        nothing(own, CONDUCT, "TOO_FEW_ANSWERS", FEW);
        as(CLERK.bearer()).get("/api/v1/progress/requests?planId=" + PLAN + "&periodId=" + Office.Q2 + "&indicatorId=" + idOf(COMPETENCE)).then()
                .statusCode(404).body("code", equalTo("progress.no-requests-behind"));
    }

    @Test
    void aSingleLaterAnswerWaitsForOthers() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID second = survey("Triwulan II", "2026-04-01", "2026-05-12", 1, 4);
        about(first, "COMPETENCE", 0, 10, 0);
        about(second, "COMPETENCE", 1, 0, 0);
        close(first);
        TestClock.move(Duration.ofMinutes(1));
        close(second);
        assertThat(progress().getFloat("[1].realised")).as("else the difference would tell the one answer").isEqualTo(75.0f);
        assertThat(progress().getInt("[1].computed.cases")).isEqualTo(10);
        assertThat(progress().getList("[1].computed.surveys.name")).containsExactly("Triwulan I");
    }

    @Test
    void noTwoSpansTellAFewAnswersByTheirDifference() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID second = survey("Triwulan II", "2026-04-01", "2026-05-12", 10, 3);
        about(first, "COMPETENCE", 1, 0, 0);
        about(second, "COMPETENCE", 0, 12, 0);
        close(first);
        TestClock.move(Duration.ofMinutes(1));
        close(second);
        for (String from : List.of("2026-01-01", "2026-04-01")) {
            as(CHIEF.bearer()).get("/api/v1/survey-measures/staff/" + CLERK.id() + "?from=" + from + "&to=2026-12-31").then().statusCode(200)
                    .body("answers", equalTo(12)).body("competence", equalTo(75.0f));
        }
        as(CHIEF.bearer()).get("/api/v1/survey-measures/staff/" + CLERK.id() + "?from=2026-01-01&to=2026-03-31").then().body("enough", equalTo(false));
    }

    @Test
    void theIndexGrowsWithTheNextClosedSurvey() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID next = survey("Triwulan II", "2026-04-01", "2026-05-12", 10, 4);
        UUID before = survey("Tahun 2025", "2025-11-01", "2025-12-31", 10, 2);
        close(before);
        nothing(progress(), UNIT_INDEX, "NO_CLOSED_SURVEY", NONE);
        close(first);
        assertThat(progress().getFloat("[0].realised")).isEqualTo(75.0f);
        close(next);
        assertThat(progress().getFloat("[0].realised")).isEqualTo(100.0f);
        assertThat(progress().getString("[0].computed.surveys[0].endsOn")).isEqualTo("2026-05-12");
    }

    @Test
    void aSignatureWaitsUntilTheAssessorHasSeenTheNextSurvey() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID next = survey("Triwulan II", "2026-04-01", "2026-05-12", 10, 4);
        close(first);
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        TestClock.move(Duration.ofMinutes(1));
        EvaluationApi.evaluated(id, TARGET);
        TestClock.move(Duration.ofMinutes(1));
        close(next);
        EvaluationApi.post(CHIEF.bearer(), id, "signature", null).then().statusCode(409).body("code", equalTo("evaluation.progress-changed"));
    }

    @Test
    void aSignatureFreezesTheSurveysBehindTheNumber() {
        UUID first = survey("Triwulan I", "2026-01-05", "2026-03-31", 10, 3);
        UUID next = survey("Triwulan II", "2026-04-01", "2026-05-12", 10, 4);
        close(first);
        TestClock.move(Duration.ofMinutes(1));
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.signed(id, TARGET);
        close(next);
        assertThat(progress().getFloat("[0].realised")).isEqualTo(100.0f);
        as(CHIEF.bearer()).get(EvaluationApi.EVALUATIONS + id + "/explanation").then().statusCode(200)
                .rootPath("targets[0].indicators[0].progress").body("source", equalTo("UNIT_INDEX")).body("realised", equalTo(75.0f))
                .body("computed.cases", equalTo(10)).body("computed.surveys.name", contains("Triwulan I"))
                .body("computed.surveys.id", contains(first.toString()));
    }

    @Test
    void whatSurveysFillCostsTwoStatements() {
        progress();
        trail.writeReads();
        // the plan, the sheet, the index of the unit, and what was said of the person
        assertThat(QueryCount.of(SurveyProgressTest::progress)).isEqualTo(4);
    }

    private static void indicator(int place, String source, String accumulation) {
        Database.run("INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction, accumulation,"
                        + " target_value, source) VALUES (?, ?, ?, ?, 'QUALITY', ?, 'nilai', 'HIGHER_BETTER', ?, 80, ?)",
                idOf(place), TARGET, idOf(place), place, "Indikator " + source, accumulation, source);
    }

    private static UUID idOf(int place) {
        return Office.id(0x92 + place);
    }

    /** Of the clerk's section, with so many who chose this for everything. */
    private static UUID survey(String name, String first, String last, int answers, int score) {
        UUID id = new SurveyFixture(Office.SECTION).running(first, last).save();
        Database.run("UPDATE survey SET name = ? WHERE id = ?", name, id);
        int[] scores = new int[9];
        Arrays.fill(scores, score);
        for (int i = 0; i < answers; i++) {
            SurveyFixture.answer(id, null, false, scores);
        }
        return id;
    }

    /** Said of the clerk. */
    private static void about(UUID survey, String element, int twos, int threes, int fours) {
        Database.run("INSERT INTO survey_staff_tally (survey_id, employee_id, element, twos, threes, fours) VALUES (?, ?, ?, ?, ?, ?)",
                survey, CLERK.id(), element, twos, threes, fours);
    }

    private static void close(UUID survey) {
        asWith(CHIEF.bearer(), "\"0\"").body("{}").post("/api/v1/surveys/" + survey + "/closing").then().statusCode(200);
    }

    private static void nothing(JsonPath own, int place, String gap, String text) {
        String at = "[" + place + "].";
        assertThat(own.<Object>get(at + "realised")).isNull();
        assertThat(own.getString(at + "computed.gap")).isEqualTo(gap);
        assertThat(own.getInt(at + "computed.cases")).isZero();
        assertThat(own.getList(at + "computed.surveys")).isEmpty();
        assertThat(own.getString(at + "rule.code")).isEqualTo("INDICATOR_" + gap);
        assertThat(own.getString(at + "formulaText")).isEqualTo(text);
    }

    private static JsonPath progress() {
        JsonPath own = as(CLERK.bearer()).header("Accept-Language", "id").queryParam("planId", PLAN).queryParam("periodId", Office.Q2)
                .get("/api/v1/progress").then().statusCode(200).extract().jsonPath();
        own.setRootPath("targets[0].indicators");
        return own;
    }
}
