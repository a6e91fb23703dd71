package id.kinerja.followup.credit;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.followup.Results;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk who is an archivist, from two results and a decision to what is still missing. */
@KinerjaTest
class CreditTest {

    private static final String CREDITS = "/api/v1/functional-credits";
    private static final String OF_CLERK = CREDITS + "/" + Office.CLERK.id();

    @BeforeEach
    void openOffice() {
        Office.open();
        Database.run("UPDATE position SET kind = 'FUNCTIONAL', title = 'Arsiparis Ahli Pertama' WHERE title = 'Pengadministrasi Umum'");
        Database.run("UPDATE cycle_assignment SET position_kind = 'FUNCTIONAL', position_title = 'Arsiparis Ahli Pertama' WHERE employee_id = ?",
                Office.CLERK.id());
    }

    @Test
    void thePersonSeesEachConversionWithItsReckoning() {
        Results.handOver(Office.Q1, "VERY_GOOD");
        give("{\"untilYear\": 2025, \"credit\": 37.50, \"document\": \"PAK 800/12/2026\"}");
        as(Office.CLERK.bearer()).get(OF_CLERK).then().statusCode(200)
                .body("level", equalTo("EXPERT_FIRST")).body("entries", hasSize(1)).body("entries[0].provisional", equalTo(true))
                .body("entries[0].credit.toString()", equalTo("4.69")).body("entries[0].explanation.text", containsString("3 of 12 months × 150 % × 12.5 = 4.69"))
                .body("gathered.toString()", equalTo("37.5")).body("expected.toString()", equalTo("42.19"))
                .body("rank.missing.toString()", equalTo("12.5")).body("rank.verified", equalTo(true));
        Results.handOver(Office.Q4, "GOOD");
        as(Office.CHIEF.bearer()).get(OF_CLERK).then().statusCode(200).body("entries", hasSize(1))
                .body("entries[0].provisional", equalTo(false)).body("gathered.toString()", equalTo("50.0")).body("rank.missing.toString()", equalTo("0.0"));
    }

    @Test
    void thePersonnelOfficeSeesNumbersAndNoPredicates() {
        Results.handOver(Office.Q1, "VERY_GOOD");
        as(Office.officer()).get(OF_CLERK).then().statusCode(200).body("entries", hasSize(1))
                .body("entries[0].predicate", nullValue()).body("entries[0].explanation", nullValue()).body("entries[0].evaluationId", nullValue());
        as(Office.officer()).get(CREDITS).then().statusCode(200).body("items", hasSize(1)).body("items[0].neededForLevel", equalTo(100));
    }

    @Test
    void whoIsNeitherNearNorInAFunctionalPositionHasNothingToRead() {
        as(Office.STRANGER.bearer()).get(OF_CLERK).then().statusCode(404);
        as(Office.STRANGER.bearer()).get(CREDITS + "/" + Office.STRANGER.id()).then().statusCode(404);
        as(Office.STRANGER.bearer()).get(CREDITS).then().statusCode(200).body("items", empty());
        as(Office.CHIEF.bearer()).get(CREDITS).then().statusCode(200).body("items", hasSize(1));
        as(Office.administrator()).get(CREDITS).then().statusCode(403);
    }

    @Test
    void whatADecisionGaveIsOnlyAddedByThePersonnelOffice() {
        give("{\"untilYear\": 2024, \"credit\": 25, \"document\": \"PAK lama\"}");
        give("{\"untilYear\": 2025, \"credit\": 37.5, \"document\": \"PAK baru\"}");
        as(Office.CLERK.bearer()).get(OF_CLERK).then().body("opening.document", equalTo("PAK baru"));
        assertThat(Database.count("credit_given")).isEqualTo(2);
        as(Office.officer()).body("{\"untilYear\": 2027, \"credit\": 1, \"document\": \"x\"}").post(OF_CLERK + "/given-credits").then()
                .statusCode(422).body("errors[0].pointer", equalTo("/untilYear"));
        as(Office.CHIEF.bearer()).body("{\"untilYear\": 2025, \"credit\": 1, \"document\": \"x\"}").post(OF_CLERK + "/given-credits").then()
                .statusCode(403);
        as(Office.officer()).body("{\"untilYear\": 2025, \"credit\": 1.234, \"document\": \"x\"}").post(OF_CLERK + "/given-credits").then()
                .statusCode(400).body("errors[0].pointer", not(nullValue()));
    }

    @Test
    void readingsTakeAFixedNumberOfStatements() {
        as(Office.CLERK.bearer()).get(OF_CLERK).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(Office.CLERK.bearer()).get(OF_CLERK).then().statusCode(200))).isEqualTo(3);
        assertThat(QueryCount.of(() -> as(Office.CHIEF.bearer()).get(OF_CLERK).then().statusCode(200))).isEqualTo(4);
        assertThat(QueryCount.of(() -> as(Office.officer()).get(CREDITS).then().statusCode(200))).isEqualTo(2);
    }

    private static void give(String body) {
        as(Office.officer()).body(body).post(OF_CLERK + "/given-credits").then().statusCode(200);
    }
}
