package id.kinerja.cycle.rule;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.evaluation.rating.SuggestionRule;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is 12 May 2026. */
@KinerjaTest
class RuleTest {

    private static final String RULES = "/api/v1/rules";
    private static final String RULE = RULES + "/evaluation.suggestion";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Inject
    Rules rules;

    @Inject
    SuggestionRule suggestion;

    private String officer;

    @BeforeEach
    void anOfficer() {
        officer = bearer(Role.HR_OFFICER);
    }

    @Test
    void untilTheOfficeSaysOtherwiseTheDocumentedDefaultsHold() {
        as(officer).get(RULES).then().statusCode(200).body("items.section", hasItem("evaluation.suggestion"));
        as(officer).get(RULE).then().statusCode(200).header("ETag", "\"0\"")
                .body("number", equalTo(0)).body("verified", equalTo(false)).body("validFrom", nullValue())
                .body("value.aboveOver", equalTo(100)).body("defaults.asExpectedFrom", equalTo(90))
                .body("fields.pointer", contains("/aboveOver", "/asExpectedFrom", "/mostOver", "/smallPartUnder"))
                .body("fields.kind", contains("DECIMAL", "DECIMAL", "DECIMAL", "DECIMAL"))
                .body("title", equalTo("Limits of the suggested rating of results")).body("allowedActions", contains("ADD_VERSION"));
        as(officer).get(RULE + "/versions").then().statusCode(200).body("items", empty());
        assertThat(rules.inForce(suggestion, TODAY)).isEqualTo(suggestion.defaults());
        as(bearer(Role.AUDITOR)).get(RULE).then().statusCode(200).body("allowedActions", empty());
    }

    @Test
    void aVersionHoldsFromItsDayAndNotBefore() {
        add("\"0\"", "2026-06-01", 95, 201);
        as(officer).get(RULE).then().header("ETag", "\"1\"").body("number", equalTo(0)).body("nextFrom", equalTo("2026-06-01"));
        assertThat(rules.inForce(suggestion, LocalDate.of(2026, 5, 31)).asExpectedFrom()).isEqualByComparingTo("90");
        assertThat(rules.inForce(suggestion, LocalDate.of(2026, 6, 1)).asExpectedFrom()).isEqualByComparingTo("95");
        assertThat(rules.find(suggestion, LocalDate.of(2026, 6, 1)).number()).isEqualTo(1);
        add("\"1\"", "2026-05-12", 80, 201);
        as(officer).get(RULE).then().body("number", equalTo(2)).body("value.asExpectedFrom", equalTo(80)).body("validFrom", equalTo("2026-05-12"));
        assertThat(rules.inForce(suggestion, TODAY).asExpectedFrom()).isEqualByComparingTo("80");
        assertThat(rules.inForce(suggestion, LocalDate.of(2026, 7, 1)).asExpectedFrom()).isEqualByComparingTo("95");
    }

    @Test
    void ofTwoThatBeginOnOneDayTheLaterAddedHolds() {
        add("\"0\"", "2026-05-12", 80, 201);
        add("\"1\"", "2026-05-12", 85, 201);
        assertThat(rules.inForce(suggestion, TODAY).asExpectedFrom()).isEqualByComparingTo("85");
        as(officer).get(RULE + "/versions").then().body("items.number", contains(2, 1)).body("items.inForce", contains(true, false))
                .body("items[0].reason", equalTo("Surat edaran tahun ini.")).body("items[0].verified", equalTo(true))
                .body("items[0].source", equalTo("SE Wali Kota 12/2026"));
    }

    @Test
    void nothingIsDecidedByARuleOfTomorrowNorChangedBehindTheDay() {
        add("\"0\"", "2026-05-11", 80, 422);
        assertThat(Database.count("rule_version")).isZero();
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        add("\"0\"", "2026-05-12", 80, 201);
        add("\"0\"", "2026-05-12", 85, 412);
        as(officer).body(body("2026-05-12", 85)).post(RULE + "/versions").then().statusCode(428);
    }

    @Test
    void aValueMustHaveTheShapeAndTheOrderOfItsSection() {
        String from = "{\"validFrom\": \"2026-05-12\", \"reason\": \"x\", \"value\": %s}";
        post(from.formatted("{\"aboveOver\": 100, \"asExpectedFrom\": 120, \"mostOver\": 0.5, \"smallPartUnder\": 0.5}")).statusCode(422)
                .body("errors[0].pointer", equalTo("/value/asExpectedFrom"));
        post(from.formatted("{\"aboveOver\": 100, \"asExpectedFrom\": 90, \"mostOver\": 0.5, \"smallPartUnder\": 2}")).statusCode(400)
                .body("errors[0].pointer", equalTo("/value/smallPartUnder"));
        post(from.formatted("{\"aboveOver\": 100, \"asExpectedFrom\": 90, \"mostOver\": 0.5}")).statusCode(400).body("errors[0].pointer", equalTo("/value/smallPartUnder"));
        post(from.formatted("{\"aboveOver\": \"many\", \"asExpectedFrom\": 90, \"mostOver\": 0.5, \"smallPartUnder\": 0.5}")).statusCode(400)
                .body("errors[0].pointer", equalTo("/value/aboveOver"));
        post(from.formatted("{\"weight\": 1}")).statusCode(400).body("errors[0].pointer", equalTo("/value/weight"));
        post("{\"validFrom\": \"2026-05-12\", \"reason\": \" \", \"value\": {}}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        asWith(officer, "\"0\"").body(body("2026-05-12", 90)).post(RULES + "/evaluation.unheard-of/versions").then().statusCode(404);
    }

    @Test
    void aTrialTellsTheExampleAndKeepsNothing() {
        String trial = "{\"value\": {\"aboveOver\": 110, \"asExpectedFrom\": 100, \"mostOver\": 0.5, \"smallPartUnder\": 0.5}}";
        as(officer).body(trial).post(RULE + "/trial").then().statusCode(200)
                .body("example", contains("Mean achievement 85 %: below expectation.", "Mean achievement 95 %: below expectation.",
                        "Mean achievement 105 %: as expected."))
                .body("exampleNow[1]", equalTo("Mean achievement 95 %: as expected."));
        assertThat(Database.count("rule_version")).isZero();
    }

    @Test
    void everyVersionIsOnRecordAndOnlyAdded() throws SQLException {
        add("\"0\"", "2026-05-12", 80, 201);
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'RULE_VERSION_ADDED'").getFirst().get("detail").toString())
                .contains("evaluation.suggestion", "Surat edaran tahun ini.", "\\\"asExpectedFrom\\\":80");
        try (Connection application = Database.connectAs("kinerja_app"); var statement = application.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute("UPDATE rule_version SET value = '{}'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anAnswerFromMemoryCostsNoStatement() {
        assertThat(QueryCount.of(() -> assertThat(rules.inForce(suggestion, TODAY).aboveOver()).isEqualByComparingTo(BigDecimal.valueOf(100)))).isZero();
        add("\"0\"", "2026-05-12", 80, 201);
        assertThat(QueryCount.of(() -> rules.inForce(suggestion, TODAY))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(officer).get(RULES).then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void rulesAreForThePersonnelOfficeAndTheAuditor() {
        for (String other : java.util.List.of(anEmployee("Ika Sari").save().bearer(), bearer(Role.ADMIN), bearer(Role.SERVICE_OFFICER))) {
            as(other).get(RULES).then().statusCode(403);
            asWith(other, "\"0\"").body(body("2026-05-12", 80)).post(RULE + "/versions").then().statusCode(403);
        }
        asWith(bearer(Role.AUDITOR), "\"0\"").body(body("2026-05-12", 80)).post(RULE + "/versions").then().statusCode(403);
    }

    private void add(String etag, String from, int asExpectedFrom, int status) {
        asWith(officer, etag).body(body(from, asExpectedFrom)).post(RULE + "/versions").then().statusCode(status);
    }

    private io.restassured.response.ValidatableResponse post(String body) {
        return asWith(officer, "\"0\"").body(body).post(RULE + "/versions").then();
    }

    private static String body(String from, int asExpectedFrom) {
        return """
                {"validFrom": "%s", "reason": "Surat edaran tahun ini.", "source": "SE Wali Kota 12/2026", "verified": true,
                 "value": {"aboveOver": 100, "asExpectedFrom": %d, "mostOver": 0.5, "smallPartUnder": 0.5}}""".formatted(from, asExpectedFrom);
    }
}
