package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.KinerjaTest;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SecurityHeadersTest {

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() {
        given().get("/api/v1/trials").then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "private, no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void otherSitesMayNotReadAnswers() {
        given().header("Origin", "https://elsewhere.example").get("/api/v1/trials").then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theContractAndItsViewerAreThere() {
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("openapi: 3.1"));
        given().get("/docs/").then().statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .body(not(containsString("<script>")));
        given().get("/docs/start.js").then().statusCode(200).contentType(containsString("javascript"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    }

    @Test
    void theTypeOfAProblemLeadsToItsExplanation() {
        given().get("/docs/problems").then().statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("id=\"changed-meanwhile\""))
                .body(containsString("Data sudah berubah"))
                .body(containsString("Changed meanwhile"));
    }

    @Test
    void healthAndMetricsAnswer() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("kinerja_requests_running"));
    }
}
