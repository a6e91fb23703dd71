package id.kinerja.evaluation.calibration;

import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;

import id.kinerja.evaluation.unit.UnitApi;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import io.restassured.response.Response;
import java.util.UUID;

/** The clerk's section with results, its predicate set, and a session. */
final class CalibrationScenes {

    static final String CALIBRATIONS = "/api/v1/calibrations";

    private CalibrationScenes() {}

    /** An evaluated result, by the tables: how it came about is other tests' matter. */
    static UUID evaluated(Person person, String results, String behaviour, String predicate) {
        Database.run("UPDATE evaluation SET status = 'EVALUATED', result_rating = ?, behaviour_rating = ?, predicate = ?, feedback = 'Baik.',"
                + " evaluated_at = '2026-04-15T02:00:00Z' WHERE employee_id = ? AND period_id = ?", results, behaviour, predicate, person.id(), Office.Q1);
        return evaluation(person);
    }

    static UUID evaluation(Person person) {
        return (UUID) Database.rows("SELECT id FROM evaluation WHERE employee_id = ? AND period_id = ?", person.id(), Office.Q1).getFirst().get("id");
    }

    /** The colleague gets a plan of one target, so that there are two people to compare. */
    static void colleagueHasAPlan() {
        UUID plan = Office.id(400);
        Office.draft(plan, Office.COLLEAGUE, 1, null);
        Office.target(Office.id(401), plan, Office.id(401), 0, "MAIN", "Berkas layanan lengkap");
        Office.indicator(Office.id(402), Office.id(401), Office.id(402), 0, "QUANTITY", "berkas", "HIGHER_BETTER", "SUM", "100", null, null);
        Office.establish(plan, null);
    }

    static String unitSet(String level) {
        return UnitApi.set(Office.CHIEF.bearer(), Office.HEAD.bearer(), Office.SECTION, Office.Q1, level);
    }

    static Response open(String bearer, String unitPredicate) {
        return json(bearer).body("{\"unitPredicateId\": \"%s\"}".formatted(unitPredicate)).post(CALIBRATIONS);
    }

    static String opened(String level) {
        return open(Office.CHIEF.bearer(), unitSet(level)).then().statusCode(201).extract().path("id");
    }

    static String change(UUID evaluation, long version, String results, String behaviour, String reason) {
        return """
                {"evaluationId": "%s", "evaluationVersion": %d, "resultRating": "%s", "behaviourRating": "%s", "reason": "%s"}"""
                .formatted(evaluation, version, results, behaviour, reason);
    }

    static Response post(String bearer, String session, String body) {
        return json(bearer).body(body).post(CALIBRATIONS + "/" + session + "/changes");
    }

    static Response close(String bearer, String session, String body) {
        return json(bearer).header("If-Match", tag(session)).body(body).post(CALIBRATIONS + "/" + session + "/closing");
    }

    static Response people(String bearer, String session) {
        return as(bearer).get(CALIBRATIONS + "/" + session + "/people");
    }

    static long version(UUID evaluation) {
        return (long) Database.rows("SELECT version FROM evaluation WHERE id = ?", evaluation).getFirst().get("version");
    }

    static String tag(String session) {
        return "\"" + Database.rows("SELECT version FROM calibration_session WHERE id = ?", UUID.fromString(session)).getFirst().get("version") + "\"";
    }
}
