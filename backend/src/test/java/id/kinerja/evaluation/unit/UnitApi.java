package id.kinerja.evaluation.unit;

import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;

import id.kinerja.testing.Database;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests of tests about units; each change first looks at the version, as the app does. */
public final class UnitApi {

    public static final String UNITS = "/api/v1/unit-predicates";
    public static final String PROPOSAL = """
            {"agreementLevel": "GOOD", "agreementText": "Sembilan dari sepuluh rencana aksi tercapai.",
             "expectationLevel": "GOOD", "expectationText": "Arahan Camat dijalankan tepat waktu.",
             "level": "GOOD", "reason": "Kedua komponen berpredikat baik."}""";

    private UnitApi() {}

    /** A draft; the id. */
    public static String begun(String bearer, UUID unit, UUID period) {
        return begin(bearer, unit, period).then().statusCode(201).extract().path("id");
    }

    public static Response begin(String bearer, UUID unit, UUID period) {
        return json(bearer).body("{\"unitId\": \"%s\", \"periodId\": \"%s\"}".formatted(unit, period)).post(UNITS);
    }

    public static Response write(String bearer, String id, String proposal) {
        return as(bearer).contentType("application/json").header("If-Match", tag(id)).body(proposal).put(UNITS + "/" + id + "/proposal");
    }

    public static Response post(String bearer, String id, String step, String body) {
        return json(bearer).header("If-Match", tag(id)).body(body).post(UNITS + "/" + id + "/" + step);
    }

    public static Response propose(String bearer, String id) {
        return as(bearer).header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", tag(id)).post(UNITS + "/" + id + "/submission");
    }

    public static String proposed(String bearer, UUID unit, UUID period) {
        String id = begun(bearer, unit, period);
        write(bearer, id, PROPOSAL).then().statusCode(200);
        propose(bearer, id).then().statusCode(200);
        return id;
    }

    public static String set(String head, String setter, UUID unit, UUID period, String level) {
        String id = proposed(head, unit, period);
        post(setter, id, "decision", "{\"level\": \"%s\", \"reason\": \"Sesuai capaian yang dilaporkan.\"}".formatted(level)).then().statusCode(200);
        return id;
    }

    static String tag(String id) {
        return "\"" + Database.rows("SELECT version FROM unit_predicate WHERE id = ?", UUID.fromString(id)).getFirst().get("version") + "\"";
    }
}
