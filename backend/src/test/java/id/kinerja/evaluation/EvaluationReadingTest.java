package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.delivered;
import static id.kinerja.evaluation.EvaluationApi.evaluated;
import static id.kinerja.evaluation.EvaluationApi.explain;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.evaluation.EvaluationApi.signed;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EvaluationReadingTest {

    private static final List<Person> STRANGERS = List.of(Office.COLLEAGUE, Office.STRANGER, Office.OTHER_CHIEF);

    @Inject
    AuditTrail trail;

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void aDraftOfRatingsIsTheAssessorsAndTheAuditors() {
        evaluated(id);
        for (String reader : List.of(CHIEF.bearer(), Office.auditor())) {
            get(reader, id).then().statusCode(200).body("predicate", notNullValue());
            explain(reader, id).then().statusCode(200).body("predicate.value", notNullValue());
            suggestion(reader).then().statusCode(200);
        }
        for (String reader : List.of(CLERK.bearer(), SECRETARY.bearer(), HEAD.bearer())) {
            get(reader, id).then().statusCode(200).body("predicate", nullValue()).body("feedback", nullValue())
                    .body("resultReason", nullValue()).body("targetMarks", empty()).body("suggestedResultRating", nullValue());
            explain(reader, id).then().statusCode(200).body("predicate", nullValue()).body("results.suggested", nullValue())
                    .body("results.explanation", empty()).body("feedback", nullValue());
            suggestion(reader).then().statusCode(403).body("code", equalTo("evaluation.suggestion-not-yet"));
        }
    }

    @Test
    void thoseAboveSeeWhatIsSignedAndTheEmployeeWhatIsDelivered() {
        signed(id);
        for (String reader : List.of(SECRETARY.bearer(), HEAD.bearer())) {
            get(reader, id).then().statusCode(200).body("predicate", notNullValue());
            explain(reader, id).then().statusCode(200).body("fromSnapshot", equalTo(true));
        }
        get(CLERK.bearer(), id).then().body("predicate", nullValue());
        explain(CLERK.bearer(), id).then().statusCode(200).body("predicate", nullValue()).body("fromSnapshot", equalTo(false));
        post(CHIEF.bearer(), id, "delivery", null);
        get(CLERK.bearer(), id).then().body("predicate", notNullValue());
        explain(CLERK.bearer(), id).then().body("predicate.value", notNullValue()).body("fromSnapshot", equalTo(true));
        suggestion(CLERK.bearer()).then().statusCode(200);
    }

    @Test
    void thePersonnelOfficeSeesStatesOnly() {
        delivered(id);
        get(Office.officer(), id).then().statusCode(200).body("status", equalTo("DELIVERED")).body("predicate", nullValue())
                .body("employeeNote", nullValue()).body("feedback", nullValue()).body("targetMarks", empty())
                .body("steps.reason", everyItem(nullValue())).body("allowedActions", empty());
        explain(Office.officer(), id).then().statusCode(403);
        suggestion(Office.officer()).then().statusCode(403);
        String officerWithAFile = Office.STRANGER.token(Role.EMPLOYEE, Role.HR_OFFICER).bearer();
        get(officerWithAFile, id).then().statusCode(200).body("predicate", nullValue());
        explain(officerWithAFile, id).then().statusCode(403).body("code", equalTo("evaluation.content-not-for-personnel"));
        as(Office.officer()).queryParam("periodId", Office.Q2).get("/api/v1/evaluations")
                .then().statusCode(200).body("items", hasSize(1)).body("items[0].status", equalTo("DELIVERED"))
                .body("items[0].predicate", nullValue()).body("items[0].resultRating", nullValue());
    }

    @Test
    void forAnyoneElseItDoesNotExist() {
        delivered(id);
        for (Person stranger : STRANGERS) {
            get(stranger.bearer(), id).then().statusCode(404);
            explain(stranger.bearer(), id).then().statusCode(404);
            suggestion(stranger.bearer()).then().statusCode(404);
            as(stranger.bearer()).get("/api/v1/evaluations").then().statusCode(200).body("items", empty());
        }
        get(Office.administrator(), id).then().statusCode(403);
        explain(Office.administrator(), id).then().statusCode(403);
        as(Office.administrator()).get("/api/v1/evaluations").then().statusCode(403);
        String administratorWithAFile = Office.STRANGER.token(Role.EMPLOYEE, Role.ADMIN).bearer();
        get(administratorWithAFile, id).then().statusCode(404);
        get(CLERK.bearer(), UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void nobodyButTheTwoOfThemActs() {
        Map<String, String> steps = Map.of("submission", "{}", "return", "{\"reason\": \"x\"}", "reopening", "{\"reason\": \"x\"}");
        for (String step : List.of("submission", "return", "completion", "reopening", "signature", "delivery", "acknowledgement")) {
            for (Person stranger : STRANGERS) {
                post(stranger.bearer(), id, step, steps.get(step)).then().statusCode(404);
            }
            for (Person reader : List.of(SECRETARY, HEAD)) {
                post(reader.bearer(), id, step, steps.get(step)).then().statusCode(403);
            }
            post(Office.auditor(), id, step, steps.get(step)).then().statusCode(403);
            post(Office.officer(), id, step, steps.get(step)).then().statusCode(403);
        }
        for (String step : List.of("return", "completion", "reopening", "signature", "delivery")) {
            post(CLERK.bearer(), id, step, steps.get(step)).then().statusCode(403).body("code", equalTo("evaluation.only-assessor"));
        }
        for (String step : List.of("submission", "acknowledgement")) {
            post(CHIEF.bearer(), id, step, steps.get(step)).then().statusCode(403).body("code", equalTo("evaluation.only-employee"));
        }
        EvaluationApi.assess(CLERK.bearer(), id, "{}").then().statusCode(403);
        EvaluationApi.assess(Office.COLLEAGUE.bearer(), id, "{}").then().statusCode(404);
    }

    @Test
    void aNewAssessorOfTodayDoesNotTakeOverWhatTheCycleFroze() {
        Database.run("UPDATE assignment SET assessor_employee_id = ? WHERE employee_id = ?", Office.OTHER_CHIEF.id(), CLERK.id());
        get(Office.OTHER_CHIEF.bearer(), id).then().statusCode(404);
        get(CHIEF.bearer(), id).then().statusCode(200);
    }

    @Test
    void theListShowsRatingsOnlyToWhomTheyAreShown() {
        evaluated(id);
        String list = "/api/v1/evaluations?periodId=" + Office.Q2;
        as(CHIEF.bearer()).get(list).then().body("items[0].predicate", notNullValue());
        as(Office.auditor()).get(list).then().body("items[0].predicate", notNullValue());
        for (Person reader : List.of(CLERK, SECRETARY, HEAD)) {
            as(reader.bearer()).get(list).then().statusCode(200).body("items", hasSize(1)).body("items[0].predicate", nullValue());
        }
        post(CHIEF.bearer(), id, "signature", null);
        as(SECRETARY.bearer()).get(list).then().body("items[0].predicate", notNullValue());
        as(CLERK.bearer()).get(list).then().body("items[0].predicate", nullValue());
        post(CHIEF.bearer(), id, "delivery", null);
        as(CLERK.bearer()).get(list).then().body("items[0].predicate", notNullValue());
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        String list = "/api/v1/evaluations";
        as(CLERK.bearer()).get(list).then().body("items.periodLabel",
                equalTo(List.of("Triwulan IV", "Triwulan III", "Triwulan II", "Triwulan I")));
        String next = as(CLERK.bearer()).queryParam("limit", 3).queryParam("sort", "period").get(list)
                .then().body("items[0].periodLabel", equalTo("Triwulan I")).extract().path("page.next");
        as(CLERK.bearer()).queryParam("limit", 3).queryParam("sort", "period").queryParam("cursor", next).get(list)
                .then().body("items", hasSize(1));
        as(CLERK.bearer()).queryParam("status", "SUBMITTED").get(list).then().body("items", empty());
        as(CLERK.bearer()).queryParam("employeeId", CLERK.id()).queryParam("cycleId", Office.CYCLE).get(list).then().body("items", hasSize(4));
    }

    @Test
    void readingAnothersIsRecordedAndOnesOwnIsNot() {
        trail.writeReads();
        int ofEarlierTests = reads().size();
        get(CLERK.bearer(), id);
        explain(CLERK.bearer(), id);
        trail.writeReads();
        assertThat(reads()).hasSize(ofEarlierTests);
        get(CHIEF.bearer(), id);
        explain(CHIEF.bearer(), id);
        as(Office.auditor()).get("/api/v1/evaluations?periodId=" + Office.Q2);
        trail.writeReads();
        assertThat(reads().subList(ofEarlierTests, reads().size()))
                .containsExactly("EVALUATION_READ", "EXPLANATION_READ", "EVALUATIONS_LISTED");
    }

    private static List<String> reads() {
        return Database.rows("SELECT action FROM audit_event WHERE action LIKE 'E%READ' OR action LIKE '%LISTED' ORDER BY occurred_at, id").stream()
                .map(row -> row.get("action").toString()).toList();
    }

    private io.restassured.response.Response suggestion(String bearer) {
        return as(bearer).get(EVALUATIONS + id + "/suggestion");
    }
}
