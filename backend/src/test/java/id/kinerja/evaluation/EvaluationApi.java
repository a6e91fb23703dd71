package id.kinerja.evaluation;

import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.Fixtures;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests of tests that evaluate; each change first asks for the tag, as the app does. */
public final class EvaluationApi {

    public static final String EVALUATIONS = "/api/v1/evaluations/";

    static final String AS_EXPECTED = """
            {"resultRating": "AS_EXPECTED", "resultReason": "Capaian rata-rata sesuai kesepakatan.",
             "behaviourRating": "ABOVE", "behaviourReason": "Menjadi contoh bagi rekan di loket.",
             "feedback": "Pertahankan kecepatan layanan, lengkapi arsip.",
             "targetMarks": [{"targetId": "%s", "mark": "AS_EXPECTED", "feedback": "Tepat waktu."}],
             "behaviourMarks": [{"value": "LOYAL", "mark": "ABOVE", "note": "Data warga aman."}]}""".formatted(Office.LETTERS);

    private EvaluationApi() {}

    public static String idOf(Person person, UUID period) {
        return Database.rows("SELECT id FROM evaluation WHERE employee_id = ? AND period_id = ?", person.id(), period)
                .getFirst().get("id").toString();
    }

    static String tag(String id) {
        Object version = Database.rows("SELECT version FROM evaluation WHERE id = ?", UUID.fromString(id)).getFirst().get("version");
        return "\"" + version + "\"";
    }

    static Response get(String bearer, String id) {
        return as(bearer).get(EVALUATIONS + id);
    }

    static Response explain(String bearer, String id) {
        return as(bearer).get(EVALUATIONS + id + "/explanation");
    }

    /** With the body where there is one. */
    public static Response post(String bearer, String id, String step, String body) {
        var request = body == null
                ? as(bearer).header("Idempotency-Key", UUID.randomUUID().toString())
                : json(bearer).body(body);
        return request.header("If-Match", tag(id)).post(EVALUATIONS + id + "/" + step);
    }

    static Response submit(String id) {
        return post(Office.CLERK.bearer(), id, "submission", "{\"note\": \"Sudah lengkap.\"}");
    }

    static Response assess(String bearer, String id, String body) {
        return as(bearer).contentType("application/json").header("If-Match", tag(id)).body(body).put(EVALUATIONS + id + "/assessment");
    }

    static Response complete(String id) {
        return post(Office.CHIEF.bearer(), id, "completion", null);
    }

    public static void evaluated(String id) {
        evaluated(id, Office.LETTERS);
    }

    /** With a mark on this target of the plan in force. */
    public static void evaluated(String id, UUID target) {
        submit(id).then().statusCode(200);
        assess(Office.CHIEF.bearer(), id, AS_EXPECTED.replace(Office.LETTERS.toString(), target.toString())).then().statusCode(200);
        complete(id).then().statusCode(200);
    }

    public static void signed(String id) {
        signed(id, Office.LETTERS);
    }

    public static void signed(String id, UUID target) {
        evaluated(id, target);
        post(Office.CHIEF.bearer(), id, "signature", null).then().statusCode(200);
    }

    public static void delivered(String id) {
        signed(id);
        post(Office.CHIEF.bearer(), id, "delivery", null).then().statusCode(200);
    }

    /** As the job does it; answers how many became final. */
    public static int finaliseDue() {
        return Fixtures.bean(FinalityService.class).finaliseDue();
    }
}
