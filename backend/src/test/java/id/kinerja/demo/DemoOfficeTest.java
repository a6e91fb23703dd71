package id.kinerja.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.evaluation.FinalityService;
import id.kinerja.identity.signin.SignInRequest;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo lives its year through the real services; afterwards there must be something to see of everything. */
@KinerjaTest
class DemoOfficeTest {

    private static final Instant LATE_NOVEMBER = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    DemoService demo;

    @Inject
    FinalityService finality;

    @Test
    void aYearOfWorkHoldsEveryStateAndIsNotMadeTwice() {
        TestClock.pin(LATE_NOVEMBER);

        assertThat(demo.buildIfEmpty()).isTrue();
        assertThat(demo.buildIfEmpty()).isFalse();

        TestClock.pin(LATE_NOVEMBER);
        assertThat(of("SELECT status AS x FROM plan"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "AGREED", "ESTABLISHED", "SUPERSEDED");
        assertThat(of("SELECT status AS x FROM evaluation"))
                .containsExactlyInAnyOrder("FILLING", "SUBMITTED", "EVALUATED", "SIGNED", "DELIVERED", "ACKNOWLEDGED", "FINAL");
        assertThat(finality.finaliseDue()).as("results that should have become final in the year").isZero();
        assertThat(of("SELECT result_rating || ' ' || behaviour_rating AS x FROM evaluation WHERE predicate IS NOT NULL")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(of("SELECT status AS x FROM objection"))
                .containsExactlyInAnyOrder("EXAMINING", "CLARIFIED", "CHANGED", "UPHELD", "WITHDRAWN", "LATE", "NOT_ADMITTED");
        assertThat(of("SELECT kind AS x FROM evidence")).containsExactlyInAnyOrder("FILE", "LINK");
        assertThat(of("SELECT CAST(resolved_at IS NULL AS text) AS x FROM data_confirmation WHERE NOT correct")).hasSize(2);
        assertThat(of("SELECT problem AS x FROM cycle_assignment WHERE problem IS NOT NULL")).containsExactly("NO_ASSESSOR");
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE occurred_at > ?", LATE_NOVEMBER.atOffset(java.time.ZoneOffset.UTC))).isEmpty();
        visitorsSayHowItWas();
        peopleTalkAboutTheirWork();
        somebodyIsReadyToBeEvaluatedThisQuarter();
        everyAccountOpens();
        theTrailIsWhole();
        theYearWasPlanned();
        whatTheCounterCountsIsContested();
    }

    private void whatTheCounterCountsIsContested() {
        assertThat(Database.rows("SELECT 1 FROM indicator i JOIN target t ON t.id = i.target_id JOIN plan p ON p.id = t.plan_id"
                + " WHERE i.source = 'STAFF_CONDUCT' AND p.status = 'ESTABLISHED'")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Database.rows("SELECT 1 FROM evaluation_snapshot WHERE content LIKE '%\"surveys\":[{%'")).as("numbers from surveys are frozen").isNotEmpty();
        assertThat(Database.rows("SELECT 1 FROM survey_improvement i JOIN survey s ON s.id = i.survey_id WHERE s.source = 'COLLECTED' AND i.done_on IS NOT NULL")).isNotEmpty();
        assertThat(of("SELECT state AS x FROM attribution_contest")).containsExactlyInAnyOrder("OPEN", "ACCEPTED");
        assertThat(Database.rows("SELECT 1 FROM indicator i JOIN target t ON t.id = i.target_id JOIN plan p ON p.id = t.plan_id"
                + " WHERE i.source = 'ON_TIME_RATE' AND p.status = 'ESTABLISHED'")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Database.rows("SELECT 1 FROM evaluation_snapshot WHERE json_array_length(CAST(content AS json) -> 'requests') > 100")).isNotEmpty();
    }

    private void visitorsSayHowItWas() {
        assertThat(of("SELECT unit_id || ' ' || state AS x FROM survey")).as("three states at both counters, and one of last year").hasSize(7);
        assertThat(Database.rows("SELECT 1 FROM survey WHERE state = 'CLOSED' AND rows_count > 50 AND population > 2 * rows_count")).hasSize(2);
        assertThat(Database.count("survey_answer")).isGreaterThan(4000);
        assertThat(Database.rows("SELECT 1 FROM survey_index i JOIN survey s ON s.id = i.survey_id WHERE s.source = 'COLLECTED' AND i.value < 75.0"
                + " OR s.state = 'CLOSED' AND i.value < (SELECT min(b.value) FROM survey_index b JOIN survey e ON e.id = b.survey_id"
                + " WHERE e.unit_id = s.unit_id)")).as("it gets better, and is never bad").isEmpty();
        assertThat(Database.rows("SELECT 1 FROM survey s WHERE state = 'OPEN' AND 30 < (SELECT count(*) FROM survey_answer a WHERE a.survey_id = s.id)"))
                .hasSize(2);
        assertThat(Database.count("survey_inbox")).isZero();
    }

    private void peopleTalkAboutTheirWork() {
        assertThat(of("SELECT status AS x FROM feedback_request")).containsExactlyInAnyOrder("OPEN", "ANSWERED", "DECLINED");
        assertThat(of("SELECT subject AS x FROM feedback")).containsExactlyInAnyOrder("TARGET", "BEHAVIOUR", "GENERAL");
        assertThat(of("SELECT kind AS x FROM feedback_outcome")).containsExactly("WITHDRAWN");
        assertThat(of("SELECT status AS x FROM dialogue")).containsExactlyInAnyOrder("PLANNED", "RECORDED", "CONFIRMED", "CANCELLED");
        assertThat(of("SELECT status AS x FROM peer_round")).containsExactlyInAnyOrder("SUBMITTED", "OPEN", "SHOWN", "WITHHELD");
        assertThat(of("SELECT kind AS x FROM work_log_outcome")).containsExactly("PROMOTED");
        assertThat(of("SELECT confidence AS x FROM check_in")).containsExactlyInAnyOrder("CONFIDENT", "DOUBTFUL", "AT_RISK");
    }

    private void somebodyIsReadyToBeEvaluatedThisQuarter() {
        assertThat(Database.rows("""
                SELECT 1 FROM evaluation v JOIN period p ON p.id = v.period_id JOIN employee e ON e.id = v.employee_id
                WHERE e.nip = ? AND v.status = 'SUBMITTED' AND DATE '2026-11-23' BETWEEN p.starts_on AND p.ends_on""", DemoAccounts.READY)).hasSize(1);
    }

    private void everyAccountOpens() {
        List<String> identifiers = DemoAccounts.list(DemoOffice.newcomer(2026)).stream().map(DemoAccount::identifier).toList();
        assertThat(identifiers).hasSize(10);
        for (String identifier : identifiers) {
            given().contentType("application/json").header("X-Kinerja-Client", "web")
                    .body(new SignInRequest(identifier, DemoAccounts.PASSWORD)).post("/api/v1/auth/token").then().statusCode(200);
        }
        assertThat(demo.welcome()).contains(DemoAccounts.PASSWORD, identifiers.getFirst());
    }

    private void theTrailIsWhole() {
        given().header("Authorization", TestTokens.of(Role.AUDITOR).bearer()).post("/api/v1/audit-chain/verifications")
                .then().statusCode(201);
        assertThat(Database.rows("SELECT 1 FROM audit_verification WHERE intact")).hasSize(1);
    }

    private void theYearWasPlanned() {
        assertThat(of("SELECT approach AS x FROM plan WHERE status = 'ESTABLISHED'")).containsExactlyInAnyOrder("QUANTITATIVE", "QUALITATIVE");
        assertThat(of("SELECT kind AS x FROM target_origin")).containsExactlyInAnyOrder("MATRIX", "LIBRARY");
        assertThat(of("SELECT kind AS x FROM assignment")).contains("ACTING_PLH");
        assertThat(Database.rows("SELECT 1 FROM evaluation e JOIN calibration_session s ON s.status = 'OPEN'"
                + " JOIN unit_predicate u ON u.id = s.unit_predicate_id AND u.unit_id = e.unit_id AND u.period_id = e.period_id"
                + " WHERE e.status = 'EVALUATED'")).as("an open calibration has something to change").isNotEmpty();
        assertThat(of("SELECT step AS x FROM evaluation_step WHERE acting_kind = 'ACTING_PLH'")).contains("SIGNED", "DELIVERED");
        assertThat(of("SELECT title AS x FROM library_target")).hasSizeGreaterThan(30);
    }

    @Test
    void aRealOfficeTellsNobodyHowToEnter() {
        given().get("/api/v1/demo-accounts").then().statusCode(404);
    }

    private static Set<String> of(String sql) {
        return Database.rows(sql).stream().map(row -> String.valueOf(row.get("x"))).collect(Collectors.toSet());
    }
}
