package id.kinerja.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The beginnings of HTTP calls in tests: {@code as(ika.bearer()).get("/api/v1/employees")}. */
public final class Calls {

    private Calls() {}

    /** A caller with this Authorization header, sending JSON and reading English. */
    public static RequestSpecification as(String bearer) {
        return RestAssured.given().header("Authorization", bearer).header("Accept-Language", "en").contentType("application/json");
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().contentType("application/json");
    }

    /** The same with the version that the change is meant for. */
    public static RequestSpecification asWith(String bearer, String etag) {
        return as(bearer).header("If-Match", etag);
    }

    /** A merge patch to the version that it is meant for. */
    public static RequestSpecification patching(String bearer, String etag) {
        return RestAssured.given().header("Authorization", bearer).header("Accept-Language", "en").header("If-Match", etag)
                .contentType("application/merge-patch+json");
    }

    /** The version of a resource, as its header says. */
    public static String etag(String bearer, String path) {
        return as(bearer).get(path).then().statusCode(200).extract().header("ETag");
    }
}
