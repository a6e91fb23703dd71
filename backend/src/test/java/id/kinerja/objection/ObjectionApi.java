package id.kinerja.objection;

import static id.kinerja.testing.Calls.as;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.progress.ProgressApi;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;

/** Requests of tests that object; each step first asks for the tag, as the app does. */
public final class ObjectionApi {

    public static final String OBJECTIONS = "/api/v1/objections/";
    static final String REASONS = "Rating hasil kerja tidak memperhitungkan surat bulan Juni.";

    private ObjectionApi() {}

    /** The clerk's second quarter, rated by the chief and handed over today; its id. */
    public static String deliveredResult() {
        Office.open();
        ProgressApi.recorded(Office.LETTERS_ISSUED, Office.Q2, "228", "2026-05-04");
        ProgressApi.recorded(Office.SATISFACTION_SCORE, Office.Q2, "85", "2026-05-04");
        TestClock.move(Duration.ofMinutes(1));
        String id = EvaluationApi.idOf(Office.CLERK, Office.Q2);
        EvaluationApi.delivered(id);
        return id;
    }

    /** Filed by the clerk; the id of the case. */
    public static String filed(String evaluationId) {
        return file(evaluationId, "").then().statusCode(201).extract().path("id");
    }

    /** @param more further fields, beginning with a comma */
    static Response file(String evaluationId, String more) {
        return json(Office.CLERK.bearer()).body("{\"evaluationId\": \"%s\", \"reasons\": \"%s\"%s}".formatted(evaluationId, REASONS, more))
                .post("/api/v1/objections");
    }

    static Response get(String bearer, String id) {
        return as(bearer).get(OBJECTIONS + id);
    }

    public static Response post(String bearer, String id, String step, String body) {
        var request = json(bearer).header("If-Match", tag(id));
        return (body == null ? request : request.body(body)).post(OBJECTIONS + id + "/" + step);
    }

    static Response state(String bearer, String id, String text) {
        return post(bearer, id, "statements", "{\"text\": \"" + text + "\"}");
    }

    /** Taken up by the secretary, both heard. */
    public static void clarified(String id) {
        post(Office.SECRETARY.bearer(), id, "acknowledgement", null).then().statusCode(200);
        state(Office.CLERK.bearer(), id, "Semua surat sudah terbit.").then().statusCode(200);
        state(Office.CHIEF.bearer(), id, "Surat bulan Juni belum saya lihat.").then().statusCode(200);
    }

    static Response decide(String bearer, String id, String result, String behaviour) {
        return post(bearer, id, "decision", """
                {"outcome": "CHANGED", "resultRating": %s, "behaviourRating": %s, "reason": "Surat bulan Juni terbukti belum dihitung."}"""
                .formatted(quoted(result), quoted(behaviour)));
    }

    static Response uphold(String bearer, String id) {
        return post(bearer, id, "decision", "{\"outcome\": \"UPHELD\", \"reason\": \"Rating sudah sesuai dengan bukti yang ada.\"}");
    }

    static String tag(String id) {
        return "\"" + Database.rows("SELECT version FROM objection WHERE id = ?", UUID.fromString(id)).getFirst().get("version") + "\"";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static io.restassured.specification.RequestSpecification json(String bearer) {
        return as(bearer).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
