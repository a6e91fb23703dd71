package id.kinerja.progress;

import static io.restassured.RestAssured.given;

import id.kinerja.progress.Office.Person;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests of tests that record progress. */
public final class ProgressApi {

    public static final String REALISATIONS = "/api/v1/realisations";

    private ProgressApi() {}

    public static RequestSpecification as(String bearer) {
        return given().header("Authorization", bearer);
    }

    /** JSON with a new idempotency key. */
    public static RequestSpecification json(String bearer) {
        return as(bearer).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static String entry(UUID indicator, UUID period, String value, String day, String... evidence) {
        return """
                {"indicatorId": "%s", "periodId": "%s", "value": %s, "occurredOn": "%s", "note": "Catatan", "evidenceIds": %s}"""
                .formatted(indicator, period, value, day, list(evidence));
    }

    static String correction(String value, String day, String... evidence) {
        return """
                {"value": %s, "occurredOn": "%s", "reason": "Salah hitung", "evidenceIds": %s}"""
                .formatted(value, day, list(evidence));
    }

    private static String list(String... ids) {
        return Arrays.stream(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    public static Response record(Person person, UUID indicator, UUID period, String value, String day, String... evidence) {
        return json(person.bearer()).body(entry(indicator, period, value, day, evidence)).post(REALISATIONS);
    }

    /** Returns the id of the entry. */
    public static String recorded(UUID indicator, UUID period, String value, String day, String... evidence) {
        return record(Office.CLERK, indicator, period, value, day, evidence).then().statusCode(201).extract().path("id");
    }

    /** Returns the id of a web address added as evidence. */
    public static String link(Person person) {
        return json(person.bearer()).body(Map.of("url", "https://kasemen.serangkota.go.id/foto")).post("/api/v1/evidence/links")
                .then().statusCode(201).extract().path("id");
    }

    static Response upload(Person person, String name, byte[] content) {
        return as(person.bearer()).multiPart("file", name, content, "application/octet-stream").post("/api/v1/evidence");
    }
}
