package id.kinerja.evaluation.slice;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.cycle.assignment.PlaceChanged;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clerk goes to another section in the middle of the second quarter. */
@KinerjaTest
class HandoverTest {

    private static final String SLICES = "/api/v1/assessor-slices";
    private static final LocalDate CHANGED = LocalDate.parse("2026-05-11");

    private static final String RATED = """
            {"resultRating": "AS_EXPECTED", "behaviourRating": "ABOVE", "behaviourReason": "Teladan di loket selama April.",
             "feedback": "Cepat dan teliti sampai hari pindah.", "targetMarks": [{"targetId": "%s", "mark": "ABOVE"}]}""".formatted(Office.LETTERS);

    private String quarter;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        quarter = idOf(CLERK, Office.Q2);
        recorded(Office.LETTERS_ISSUED, Office.Q2, "100", "2026-04-20");
        recorded(Office.LETTERS_ISSUED, Office.Q2, "120", "2026-05-12");
    }

    @Test
    void theEarlierAssessorKeepsTheDaysBeforeAndTheLaterSetsTheResult() {
        put(CHIEF.bearer(), EVALUATIONS + quarter + "/assessment", RATED).then().statusCode(200);
        change(OTHER_CHIEF.id(), CHANGED);
        as(OTHER_CHIEF.bearer()).get(EVALUATIONS + quarter).then().statusCode(200).body("assessor.employeeId", equalTo(OTHER_CHIEF.id().toString()))
                .body("resultRating", nullValue()).body("targetMarks", empty()).body("steps.step", contains("HANDED_OVER"))
                .body("circumstances.slices", hasSize(1)).body("circumstances.slices[0].assessorName", equalTo(CHIEF.name()))
                .body("circumstances.slices[0].startsOn", equalTo("2026-04-01")).body("circumstances.slices[0].endsOn", equalTo("2026-05-10"))
                .body("circumstances.slices[0].changeReason", equalTo("Mutasi")).body("circumstances.slices[0].resultRating", nullValue())
                .body("warnings", hasItem("SLICE_OPEN"));
        // Still the head of the clerk's unit, and nothing more.
        as(CHIEF.bearer()).get(EVALUATIONS + quarter).then().statusCode(200).body("allowedActions", empty());
        String slice = sliceOf(CHIEF.bearer());
        as(CHIEF.bearer()).get(SLICES + "/" + slice).then().statusCode(200).body("status", equalTo("OPEN"))
                .body("resultRating", equalTo("AS_EXPECTED")).body("targetMarks.mark", contains("ABOVE"))
                .body("targets[0].indicators[0].entries.occurredOn", contains("2026-04-20")).body("laterAssessor", equalTo(OTHER_CHIEF.name()))
                .body("targets[0].suggestedMark", nullValue()).body("allowedActions", contains("ASSESS", "COMPLETE"));
        complete(slice).then().statusCode(200).body("status", equalTo("COMPLETED")).body("allowedActions", empty());
        as(OTHER_CHIEF.bearer()).get(EVALUATIONS + quarter).then().body("circumstances.slices[0].resultRating", equalTo("AS_EXPECTED"))
                .body("circumstances.slices[0].feedback", equalTo("Cepat dan teliti sampai hari pindah.")).body("steps.step", hasItem("SLICE_COMPLETED"));
        as(CLERK.bearer()).get(EVALUATIONS + quarter).then().body("circumstances.slices[0].feedback", nullValue());
    }

    @Test
    void bothPartsStandInTheFrozenExplanation() {
        change(OTHER_CHIEF.id(), CHANGED);
        String slice = sliceOf(CHIEF.bearer());
        put(CHIEF.bearer(), SLICES + "/" + slice + "/assessment", RATED).then().statusCode(200);
        complete(slice).then().statusCode(200);
        post(CLERK.bearer(), quarter, "submission", "{}").then().statusCode(200);
        put(OTHER_CHIEF.bearer(), EVALUATIONS + quarter + "/assessment", RATED).then().statusCode(200);
        TestClock.pin(Instant.parse("2026-05-12T05:00:00Z"));
        for (String step : List.of("completion", "signature", "delivery")) {
            post(OTHER_CHIEF.bearer(), quarter, step, null).then().statusCode(200);
        }
        as(CLERK.bearer()).get(EVALUATIONS + quarter + "/explanation").then().statusCode(200).body("fromSnapshot", equalTo(true))
                .body("assessor.name", equalTo(OTHER_CHIEF.name())).body("circumstances.slices[0].assessorName", equalTo(CHIEF.name()))
                .body("circumstances.slices[0].behaviourRating", equalTo("ABOVE"));
    }

    @Test
    void whatEndedBeforeTheChangeAndWhatIsSignedStays() {
        change(OTHER_CHIEF.id(), CHANGED);
        as(CHIEF.bearer()).get(EVALUATIONS + idOf(CLERK, Office.Q1)).then().statusCode(200);
        as(OTHER_CHIEF.bearer()).get(EVALUATIONS + idOf(CLERK, Office.Q3)).then().statusCode(200).body("circumstances.slices", empty());
        assertThat(Database.count("assessor_slice")).isEqualTo(1);
    }

    @Test
    void eachFurtherChangeAddsASliceAndOneOfTheSameDayNone() {
        change(OTHER_CHIEF.id(), CHANGED);
        change(Office.SECRETARY.id(), LocalDate.parse("2026-06-01"));
        change(CHIEF.id(), LocalDate.parse("2026-06-01"));
        assertThat(Database.rows("SELECT starts_on, ends_on FROM assessor_slice ORDER BY sequence").stream().map(Object::toString))
                .containsExactly("{starts_on=2026-04-01, ends_on=2026-05-10}", "{starts_on=2026-05-11, ends_on=2026-05-31}");
        as(CHIEF.bearer()).get(EVALUATIONS + quarter).then().statusCode(200).body("circumstances.slices", hasSize(2));
    }

    @Test
    void ratingsThatWereSetAreADraftOfTheSliceAndTheEvaluationIsOpenAgain() {
        post(CLERK.bearer(), quarter, "submission", "{}").then().statusCode(200);
        put(CHIEF.bearer(), EVALUATIONS + quarter + "/assessment", RATED);
        post(CHIEF.bearer(), quarter, "completion", null).then().statusCode(200);
        change(OTHER_CHIEF.id(), CHANGED);
        as(OTHER_CHIEF.bearer()).get(EVALUATIONS + quarter).then().body("status", equalTo("SUBMITTED")).body("predicate", nullValue());
        as(CHIEF.bearer()).get(SLICES + "/" + sliceOf(CHIEF.bearer())).then().body("resultRating", equalTo("AS_EXPECTED"));
    }

    @Test
    void withoutANewAssessorAndForOneselfNothingChanges() {
        change(null, CHANGED);
        change(CLERK.id(), CHANGED);
        change(CHIEF.id(), CHANGED);
        as(CHIEF.bearer()).get(EVALUATIONS + quarter).then().statusCode(200);
        assertThat(Database.count("assessor_slice")).isZero();
    }

    @Test
    void aVersionOfThePlanSignedByAnotherHandsOverWhatIsOpen() {
        Database.run("UPDATE cycle_assignment SET assessor_employee_id = ? WHERE employee_id = ?", OTHER_CHIEF.id(), CLERK.id());
        UUID plan = Office.id(0x80);
        Office.draft(plan, CLERK, 2, Office.PLAN);
        Office.target(Office.id(0x81), plan, Office.LETTERS, 0, "MAIN", "Surat terbit tepat waktu");
        Office.establish(plan, Office.PLAN);
        as(OTHER_CHIEF.bearer()).get(EVALUATIONS + quarter).then().statusCode(200).body("planId", equalTo(plan.toString()))
                .body("circumstances.slices[0].endsOn", equalTo("2026-05-11"));
        as(CHIEF.bearer()).get(EVALUATIONS + idOf(CLERK, Office.Q1)).then().statusCode(200).body("planId", equalTo(Office.PLAN.toString()));
        as(CHIEF.bearer()).get(SLICES + "/" + sliceOf(CHIEF.bearer())).then().statusCode(200).body("targets", hasSize(3));
    }

    @Test
    void aSliceIsItsWritersAloneAndComplete() {
        change(OTHER_CHIEF.id(), CHANGED);
        String slice = sliceOf(CHIEF.bearer());
        for (String other : List.of(OTHER_CHIEF.bearer(), CLERK.bearer(), Office.SECRETARY.bearer())) {
            as(other).get(SLICES + "/" + slice).then().statusCode(404);
            as(other).get(SLICES).then().statusCode(200).body("items", empty());
        }
        complete(slice).then().statusCode(422).body("errors.pointer", hasItem("/resultRating"));
        as(CHIEF.bearer()).contentType("application/json").header("If-Match", "\"7\"").body(RATED).put(SLICES + "/" + slice + "/assessment")
                .then().statusCode(412);
        put(CHIEF.bearer(), SLICES + "/" + slice + "/assessment", RATED).then().statusCode(200);
        complete(slice).then().statusCode(200);
        put(CHIEF.bearer(), SLICES + "/" + slice + "/assessment", RATED).then().statusCode(409).body("code", equalTo("evaluation.slice-closed"));
        as(CHIEF.bearer()).get("/api/v1/tasks").then().body("items.code", org.hamcrest.Matchers.not(hasItem("EVALUATE_SLICES")));
    }

    @Test
    void anOpenSliceIsATaskAndReadingIsBounded() {
        change(OTHER_CHIEF.id(), CHANGED);
        as(CHIEF.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("EVALUATE_SLICES"));
        String slice = sliceOf(CHIEF.bearer());
        assertThat(QueryCount.of(() -> as(CHIEF.bearer()).get(SLICES + "/" + slice).then().statusCode(200))).isLessThanOrEqualTo(6);
        assertThat(QueryCount.of(() -> as(CHIEF.bearer()).get(SLICES).then().statusCode(200))).isLessThanOrEqualTo(2);
    }

    private static void change(UUID assessor, LocalDate on) {
        if (assessor != null && !assessor.equals(CLERK.id())) {
            Database.run("UPDATE cycle_assignment SET assessor_employee_id = ? WHERE employee_id = ?", assessor, CLERK.id());
        }
        QuarkusTransaction.requiringNew().run(() -> Arc.container().beanManager().getEvent()
                .fire(new PlaceChanged(Office.CYCLE, CLERK.id(), CHIEF.id(), assessor, on, "Mutasi")));
    }

    private static String sliceOf(String bearer) {
        return as(bearer).get(SLICES + "?status=OPEN").then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private static Response complete(String slice) {
        return json(CHIEF.bearer()).header("If-Match", tag("assessor_slice", slice)).post(SLICES + "/" + slice + "/completion");
    }

    private static Response put(String bearer, String path, String body) {
        String table = path.startsWith(SLICES) ? "assessor_slice" : "evaluation";
        String id = path.replaceFirst("/assessment$", "").replaceFirst(".*/", "");
        return as(bearer).contentType("application/json").header("If-Match", tag(table, id)).body(body).put(path);
    }

    private static String tag(String table, String id) {
        return "\"" + Database.rows("SELECT version FROM " + table + " WHERE id = ?", UUID.fromString(id)).getFirst().get("version") + "\"";
    }
}
