package id.kinerja.progress.computed;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ComputedProgressTest {

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Letters.open();
    }

    @Test
    void indicatorsFillThemselvesFromTheWork() {
        JsonPath own = progress(Office.Q2, "id").extract().jsonPath();
        own.setRootPath("targets[0].indicators");
        assertThat(own.getList("realised")).containsExactly(75.0f, 150.0f, 30.0f, 80.0f, 5);
        assertThat(own.getList("achievement")).containsExactly(93.75f, 150.0f, 50.0f, 84.21f, 100.0f);
        assertThat(own.getList("computed.cases")).containsExactly(4, 4, 5, 5, 5);
        assertThat(own.getString("[0].computed.from")).isEqualTo("2026-01-01");
        assertThat(own.getString("[0].computed.to")).as("not beyond today").isEqualTo("2026-05-12");
        assertThat(own.getString("[0].explanation[1].text"))
                .isEqualTo("Terisi sendiri: 3 dari 4 permohonan selesai dalam standar waktu, jadi 75 %.");
        assertThat(own.getString("[0].explanation[1].rule.source")).contains("PermenPANRB 15/2014");
        progress(Office.Q1, "en").body("targets[0].indicators[0].realised", nullValue())
                .body("targets[0].indicators[0].rule.code", equalTo("INDICATOR_NOTHING_COMPUTED"))
                .body("targets[0].indicators[4].realised", equalTo(0));
        progress(Office.Q3, "en").body("targets[0].indicators[0].realised", equalTo(75.0f));
    }

    @Test
    void aNumberListsItsRequestsByItsOwnCondition() {
        list(CLERK.bearer(), Letters.ON_TIME, "").statusCode(200).body("items", hasSize(4)).body("items[0].onTime", equalTo(false))
                .body("items[0].corrected", equalTo(true)).body("items[0].steps", contains("DRAFTING")).body("items[0].ownSeconds", equalTo(600));
        list(CLERK.bearer(), Letters.ON_TIME, "&finding=ON_TIME").body("items", hasSize(3));
        list(CLERK.bearer(), Letters.FINISHED, "").body("items", hasSize(5));
        list(CHIEF.bearer(), Letters.RIGHT, "&finding=CORRECTED_BY_OFFICER").body("items.id", contains(Letters.LATE.toString()));
        list(Office.COLLEAGUE.bearer(), Letters.ON_TIME, "").statusCode(404);
        list(CLERK.bearer(), Office.LETTERS_ISSUED, "").statusCode(404);
        as(CLERK.bearer()).get("/api/v1/progress/requests?planId=" + Office.PLAN + "&periodId=" + Office.Q2 + "&indicatorId=" + Office.LETTERS_ISSUED)
                .then().statusCode(404).body("code", equalTo("progress.no-requests-behind"));
    }

    @Test
    void nothingIsTypedOnWhatFillsItself() {
        record(CLERK, Letters.ON_TIME, Office.Q2, "99", "2026-05-04").then().statusCode(422).body("code", equalTo("progress.value-computed"))
                .body("errors.pointer", contains("/indicatorId"));
    }

    @Test
    void anAcceptedContestChangesTheNumberInSight() {
        accepted();
        progress(Office.Q2, "id").body("targets[0].indicators[0].realised", equalTo(100.0f)).body("targets[0].indicators[1].realised", equalTo(200.0f))
                .body("targets[0].indicators[0].computed.excluded.cause", contains("SYSTEM_OUTAGE"))
                .body("targets[0].indicators[0].computed.excluded.count", contains(1))
                .body("targets[0].indicators[0].explanation[1].text", equalTo(
                        "Terisi sendiri: 3 dari 3 permohonan selesai dalam standar waktu, jadi 100 %. 1 permohonan tidak dihitung karena sanggahan yang diterima."));
        list(CLERK.bearer(), Letters.ON_TIME, "&finding=EXCLUDED").body("items.id", contains(Letters.LATE.toString()))
                .body("items[0].excludedFor", equalTo("SYSTEM_OUTAGE")).body("items[0].decisionReason", equalTo("Benar."));
    }

    @Test
    void aSignatureFreezesTheNumberAndItsRequests() {
        accepted();
        TestClock.move(Duration.ofMinutes(1));
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.signed(id, Letters.TARGET);
        Letters.ready(0xd0, CLERK, "2026-05-11T03:00:00Z", 90, false);
        progress(Office.Q2, "id").body("targets[0].indicators[0].realised", equalTo(75.0f));
        JsonPath why = as(CHIEF.bearer()).get(EvaluationApi.EVALUATIONS + id + "/explanation").then().statusCode(200).extract().jsonPath();
        why.setRootPath("targets[0].indicators[0].progress");
        assertThat(why.getString("source")).isEqualTo("ON_TIME_RATE");
        assertThat(why.getFloat("realised")).isEqualTo(100.0f);
        assertThat(why.getList("computed.excluded.count")).containsExactly(1);
        frozen(id, "").statusCode(200).body("items", hasSize(3)).body("items.onTime", contains(true, true, true));
        frozen(id, "&finding=EXCLUDED").body("items.id", contains(Letters.LATE.toString())).body("items[0].decisionReason", equalTo("Benar."));
        as(CLERK.bearer()).get(EvaluationApi.EVALUATIONS + id + "/requests?indicatorId=" + Letters.ON_TIME).then()
                .statusCode(200).body("items", hasSize(4));
    }

    @Test
    void aSignatureWaitsUntilTheAssessorHasSeenADecision() {
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.evaluated(id, Letters.TARGET);
        TestClock.move(Duration.ofMinutes(1));
        accepted();
        EvaluationApi.post(CHIEF.bearer(), id, "signature", null).then().statusCode(409).body("code", equalTo("evaluation.progress-changed"));
    }

    @Test
    void whatFillsItselfCostsAFewStatements() {
        Runnable progress = () -> progress(Office.Q2, "id");
        trail.writeReads();
        // the plan, the sheet, the person's counts, and the rate of the same services
        assertThat(QueryCount.of(progress)).isEqualTo(4);
        assertThat(QueryCount.of(() -> list(CLERK.bearer(), Letters.ON_TIME, "").statusCode(200))).isEqualTo(3);
    }

    private static void accepted() {
        String id = json(CLERK.bearer()).body("{\"requestId\": \"%s\", \"cause\": \"SYSTEM_OUTAGE\"}".formatted(Letters.LATE))
                .post("/api/v1/attribution-contests").then().statusCode(201).extract().path("id");
        json(CHIEF.bearer()).header("If-Match", "\"0\"").body("{\"accepted\": true, \"reason\": \"Benar.\"}")
                .post("/api/v1/attribution-contests/" + id + "/decision").then().statusCode(200);
        assertThat(Database.rows("SELECT 1 FROM attribution_contest WHERE state = 'ACCEPTED'")).hasSize(1);
    }

    private static ValidatableResponse list(String bearer, UUID indicator, String more) {
        return as(bearer).get("/api/v1/progress/requests?planId=" + Letters.PLAN + "&periodId=" + Office.Q2 + "&indicatorId=" + indicator + more).then();
    }

    private static ValidatableResponse frozen(String id, String more) {
        return as(CHIEF.bearer()).get(EvaluationApi.EVALUATIONS + id + "/requests?indicatorId=" + Letters.ON_TIME + more).then();
    }

    private static ValidatableResponse progress(UUID period, String language) {
        return as(CLERK.bearer()).header("Accept-Language", language)
                .queryParam("planId", Letters.PLAN).queryParam("periodId", period).get("/api/v1/progress").then().statusCode(200);
    }
}
