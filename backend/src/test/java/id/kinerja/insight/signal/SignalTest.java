package id.kinerja.insight.signal;

import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SignalTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void manyEqualRatingsWithoutEvidenceRaiseQuestions() {
        for (int i = 0; i < 9; i++) {
            rated(new Person(Office.id(0x300 + i), "Pegawai Nomor " + i));
        }
        get(Office.HEAD.bearer(), Office.DISTRICT).then().statusCode(200).body("rated", equalTo(9)).body("items.assessor.name", contains(Office.CHIEF.name()))
                .body("items[0].questions.code", hasItems("EQUAL_RATINGS", "WITHOUT_EVIDENCE", "WITHOUT_FEEDBACK"))
                .body("items[0].questions[0].count", equalTo(9)).body("items[0].questions[0].text", containsString("?"));
        assertThat(QueryCount.of(() -> get(Office.HEAD.bearer(), Office.DISTRICT).then().statusCode(200))).isLessThanOrEqualTo(2);
    }

    @Test
    void ofFewRatingsNothingIsSaid() {
        rated(new Person(Office.id(0x300), "Pegawai Nomor Satu"));
        get(Office.CHIEF.bearer(), Office.SECTION).then().statusCode(200).body("rated", equalTo(1)).body("items", empty()).body("fewestRated", equalTo(5));
    }

    @Test
    void onlyLeadersAndTheAuditorAreTold() {
        get(Office.auditor(), Office.SECTION).then().statusCode(200);
        get(Office.CLERK.bearer(), Office.SECTION).then().statusCode(404);
        get(Office.STRANGER.bearer(), Office.SECTION).then().statusCode(404);
        get(Office.CHIEF.bearer(), Office.DISTRICT).then().statusCode(404);
        get(Office.officer(), Office.SECTION).then().statusCode(403);
        as(Office.auditor()).get("/api/v1/rater-signals").then().statusCode(400);
    }

    private static Response get(String bearer, UUID unit) {
        return as(bearer).queryParam("unitId", unit).queryParam("periodId", Office.Q1).get("/api/v1/rater-signals");
    }

    /** The clerk's plan stands for theirs: what matters here is who rated whom. */
    private static void rated(Person person) {
        Office.employ(person, Office.SECTION, "Petugas " + person.id(), false, Office.CHIEF, Office.SECRETARY);
        Database.run("INSERT INTO evaluation (id, plan_id, cycle_id, period_id, employee_id, assessor_employee_id, unit_id, status, result_rating,"
                        + " behaviour_rating, predicate, feedback, evaluated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'EVALUATED', 'AS_EXPECTED', 'AS_EXPECTED',"
                        + " 'GOOD', 'Baik.', now())",
                UUID.randomUUID(), Office.PLAN, Office.CYCLE, Office.Q1, person.id(), Office.CHIEF.id(), Office.SECTION);
    }
}
