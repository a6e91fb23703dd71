package id.kinerja.evaluation.unit;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.Q1;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.SECTION;
import static id.kinerja.progress.ProgressApi.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chief heads the section, which the Camat sets; the secretary assesses the chief. */
@KinerjaTest
class HeadRatingTest {

    private String id;

    @BeforeEach
    void theChiefHasAPlan() {
        Office.open();
        UUID plan = Office.id(500);
        Office.draft(plan, CHIEF, 1, null);
        Office.target(Office.id(501), plan, Office.id(501), 0, "MAIN", "Layanan seksi tepat waktu");
        Office.indicator(Office.id(502), Office.id(501), Office.id(502), 0, "QUANTITY", "layanan", "HIGHER_BETTER", "SUM", "100", null, null);
        Office.establish(plan, null);
        id = EvaluationApi.idOf(CHIEF, Q1);
    }

    @Test
    void theUnitsPredicateIsTheSuggestedRatingOfItsHead() {
        UnitApi.set(CHIEF.bearer(), HEAD.bearer(), SECTION, Q1, "EXCELLENT");
        as(SECRETARY.bearer()).header("Accept-Language", "en").get(EVALUATIONS + id + "/suggestion").then().statusCode(200)
                .body("resultRating", equalTo("ABOVE")).body("explanation[0].text", containsString("Seksi Pelayanan Umum"))
                .body("explanation[0].rule.source", containsString("3/2023"));
        as(SECRETARY.bearer()).get(EVALUATIONS + id + "/explanation").then().body("results.suggested", equalTo("ABOVE"));
    }

    @Test
    void anotherRatingNeedsAReasonAndIsNotBlocked() {
        UnitApi.set(CHIEF.bearer(), HEAD.bearer(), SECTION, Q1, "EXCELLENT");
        assess("");
        EvaluationApi.post(SECRETARY.bearer(), id, "completion", null).then().statusCode(422).body("errors.pointer", hasItem("/resultReason"));
        assess("\"resultReason\": \"Capaian unit terutama karena seksi lain.\",");
        EvaluationApi.post(SECRETARY.bearer(), id, "completion", null).then().statusCode(200).body("suggestedResultRating", equalTo("ABOVE"));
    }

    @Test
    void untilItIsSetAndForEverybodyElseTheIndicatorsSuggest() {
        UnitApi.proposed(CHIEF.bearer(), SECTION, Q1);
        as(SECRETARY.bearer()).get(EVALUATIONS + id + "/suggestion").then().body("explanation.text", not(hasItem(containsString("Istimewa"))));
        as(CHIEF.bearer()).get(EVALUATIONS + EvaluationApi.idOf(CLERK, Q1) + "/suggestion").then().statusCode(200)
                .body("explanation.text", not(hasItem(containsString("Kepala Seksi"))));
    }

    private void assess(String reason) {
        as(SECRETARY.bearer()).contentType("application/json")
                .header("If-Match", "\"" + Database.rows("SELECT version FROM evaluation WHERE id = ?", UUID.fromString(id)).getFirst().get("version") + "\"")
                .body("""
                        {"resultRating": "AS_EXPECTED", %s "behaviourRating": "AS_EXPECTED", "feedback": "Pertahankan kecepatan layanan seksi.",
                         "targetMarks": [], "behaviourMarks": []}""".formatted(reason))
                .put(EVALUATIONS + id + "/assessment").then().statusCode(200);
    }
}
