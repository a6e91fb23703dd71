package id.kinerja.training;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modules that are read and completed, and a first week that shows itself done. */
@KinerjaTest
class TrainingTest {

    private static final String MODULES = "/api/v1/training-modules";

    @BeforeEach
    void openOffice() {
        Office.open();
    }

    @Test
    void everybodySeesTheModulesOfTheirWorkFirst() {
        as(Office.CLERK.bearer()).get(MODULES).then().statusCode(200).body("audiences", contains("EVERYBODY"))
                .body("modules[0].audience", equalTo("EVERYBODY")).body("modules.cards.size()", greaterThan(5))
                .body("modules.minutes", everyItem(greaterThan(2)));
        as(Office.CHIEF.bearer()).get(MODULES).then().body("audiences", contains("EVERYBODY", "SUPERVISOR", "UNIT_HEAD"));
        as(Office.officer()).get(MODULES).then().statusCode(200).body("audiences", contains("EVERYBODY", "PERSONNEL"));
    }

    @Test
    void aModuleIsInTheReadersLanguage() {
        as(Office.CLERK.bearer()).get(MODULES + "/first-steps").then().statusCode(200).body("title", equalTo("First steps"));
        io.restassured.RestAssured.given().header("Authorization", Office.CLERK.bearer()).header("Accept-Language", "id")
                .get(MODULES + "/first-steps").then().body("title", equalTo("Langkah pertama")).body("cards[0].tryPath", equalTo("/mulai"));
        as(Office.CLERK.bearer()).get(MODULES + "/no-such-module").then().statusCode(404);
    }

    @Test
    void completingIsSaidOnceForAVersion() {
        as(Office.CLERK.bearer()).get(MODULES + "/first-steps").then().body("completedAt", nullValue());
        as(Office.CLERK.bearer()).post(MODULES + "/first-steps/completion").then().statusCode(200).body("completedAt", notNullValue());
        as(Office.CLERK.bearer()).post(MODULES + "/first-steps/completion").then().statusCode(200);
        assertThat(Database.count("training_completion")).isEqualTo(1);
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'TRAINING_COMPLETED'")).hasSize(1);
        Database.run("UPDATE training_completion SET module_version = 999 WHERE module_key = 'first-steps'");
        as(Office.CLERK.bearer()).get(MODULES + "/first-steps").then().body("renewed", equalTo(true)).body("completedAt", nullValue());
        as(Office.officer()).post(MODULES + "/first-steps/completion").then().statusCode(403);
    }

    @Test
    void thePersonnelOfficeSeesCountsAndNoNames() {
        as(Office.CLERK.bearer()).post(MODULES + "/first-steps/completion").then().statusCode(200);
        String counts = as(Office.officer()).get("/api/v1/training-completeness").then().statusCode(200)
                .body("modules.find { it.key == 'first-steps' }.completed", equalTo(1))
                .body("modules.find { it.key == 'first-steps' }.expected", equalTo(7))
                .body("modules.find { it.key == 'evaluate-fairly' }.expected", equalTo(4)).extract().asString();
        assertThat(counts).doesNotContain("Ika");
        as(Office.CLERK.bearer()).get("/api/v1/training-completeness").then().statusCode(403);
        assertThat(QueryCount.of(() -> as(Office.officer()).get("/api/v1/training-completeness").then().statusCode(200))).isEqualTo(2);
    }

    @Test
    void theFirstWeekIsDoneByDoingAndCanBeWavedAway() {
        as(Office.CLERK.bearer()).get("/api/v1/first-week").then().statusCode(200).body("shown", equalTo(true)).body("steps", hasSize(5))
                .body("steps.find { it.code == 'BEGIN_PLAN' }.done", equalTo(true)).body("steps.find { it.code == 'READ_FIRST_MODULE' }.done", equalTo(false));
        as(Office.CLERK.bearer()).post(MODULES + "/first-steps/completion").then().statusCode(200);
        as(Office.CLERK.bearer()).get("/api/v1/first-week").then().body("steps.findAll { it.done }.code", hasItem("READ_FIRST_MODULE"));
        as(Office.CLERK.bearer()).post("/api/v1/first-week/dismissal").then().statusCode(200).body("shown", equalTo(false));
        as(Office.CLERK.bearer()).get("/api/v1/first-week").then().body("shown", equalTo(false));
        as(Office.COLLEAGUE.bearer()).get("/api/v1/first-week").then().body("shown", not(equalTo(false)));
        assertThat(QueryCount.of(() -> as(Office.CLERK.bearer()).get("/api/v1/first-week").then().statusCode(200))).isEqualTo(1);
    }
}
