package id.kinerja.followup.formula;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Fixtures;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import org.junit.jupiter.api.Test;

/** The calculator over HTTP: explained in the reader's language, strict in what it takes. */
@KinerjaTest
class FormulaTest {

    private static final String FORMULAS = "/api/v1/earlier-formulas/";
    private static final String TASK = "task-2011?quantityTarget=12&quantityRealised=12&qualityTarget=100&qualityRealised=90&timeTarget=12&timeRealised=10";

    private final String reader = Fixtures.bearer(Role.EMPLOYEE);

    @Test
    void eachStepSaysItsRuleAndItsStanding() {
        as(reader).get(FORMULAS + TASK).then().statusCode(200).body("value.toString()", equalTo("94.22"))
                .body("steps", hasSize(4)).body("steps[2].text", containsString("92.67")).body("steps[2].rule.source", containsString("Perka BKN 1/2013"))
                .body("steps[3].standing", equalTo("UNVERIFIED"));
        as(reader).header("Accept-Language", "id").get(FORMULAS + "result-2019?plan=115&behaviour=110&innovated=true").then()
                .statusCode(200).body("predicate", equalTo("Sangat Baik"));
        as(reader).get(FORMULAS + "result-2011?plan=90&behaviour=80").then().statusCode(200).body("predicate", equalTo("Baik"));
        as(reader).get(FORMULAS + "indicator-2021?low=80&high=90&realised=92").then().statusCode(200)
                .body("steps[0].rule.source", containsString("113"));
    }

    @Test
    void whatCannotBeReckonedIsNamed() {
        as(reader).get(FORMULAS + "result-2011?plan=90").then().statusCode(400).body("errors[0].pointer", equalTo("/query/behaviour"));
        as(reader).get(FORMULAS + "result-2011?plan=90&behaviour=1e3").then().statusCode(400);
        as(reader).get(FORMULAS + "result-2011?plan=90&behaviour=201").then().statusCode(400);
        as(reader).get(FORMULAS + TASK + "&costTarget=10").then().statusCode(400).body("errors[0].pointer", equalTo("/query/costRealised"));
        as(reader).get(FORMULAS + "indicator-2021?low=90&high=80&realised=92").then().statusCode(400);
        as(reader).get(FORMULAS + TASK.replace("timeTarget=12", "timeTarget=0")).then().statusCode(400);
        anonymously().get(FORMULAS + "result-2011?plan=90&behaviour=80").then().statusCode(401);
    }

    @Test
    void itAsksTheDatabaseNothing() {
        assertThat(QueryCount.of(() -> as(reader).get(FORMULAS + "result-2011?plan=90&behaviour=80").then().statusCode(200))).isZero();
    }
}
