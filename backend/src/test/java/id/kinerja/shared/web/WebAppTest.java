package id.kinerja.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.testing.KinerjaTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The app of the tests lies in {@code src/test/resources/web-root}; its compressed script says something else, to tell the two apart. */
@KinerjaTest
class WebAppTest {

    @Test
    void pagesOfTheAppAreItsIndexAndAlwaysAskedForAnew() {
        for (String page : new String[] {"/", "/index.html", "/rencana/123"}) {
            given().accept("text/html").get(page).then().statusCode(200)
                    .contentType(containsString("text/html")).body(containsString("Kinerja"))
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", containsString("script-src 'self';"));
        }
        given().get("/sw.js").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void aPageForCitizensStandsBesideTheApp() {
        for (String page : new String[] {"/s", "/s/", "/s/7K2M-Q0XR-93TB", "/s/7K2M-Q0XR-93TB/selesai", "/s.html"}) {
            given().get(page).then().statusCode(200).contentType(containsString("text/html")).body(containsString("Survei"))
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", containsString("script-src 'self';"));
        }
        given().get("/s/worker.js").then().statusCode(200).contentType(containsString("text/javascript")).body(equalTo("// worker of the survey"));
        given().get("/s/gone.js").then().statusCode(404);
        given().accept("text/html").get("/survei").then().statusCode(200).body(containsString("Kinerja"));
    }

    @Test
    void assetsAreKeptForEverAndSentSmall() throws Exception {
        given().header("Accept-Encoding", "gzip").get("/assets/app-1a2b.js").then().statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .contentType(containsString("text/javascript"))
                .header("Content-Encoding", "gzip").body(equalTo("console.log('small')"));
        assertThat(withoutCompression("/assets/app-1a2b.js")).isEqualTo("console.log('plain')");
    }

    @Test
    void whatIsMissingStaysMissingAndNothingOfOursIsHidden() {
        given().get("/assets/gone.js").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/html").get("/api/v1/nothing").then().statusCode(404);
        given().accept("text/html").get("/.well-known/nothing").then().statusCode(404);
        given().urlEncodingEnabled(false).get("/..%2f..%2fetc/passwd").then().statusCode(404);
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("openapi: 3.1"));
        given().get("/q/health/live").then().statusCode(200);
    }

    /** REST Assured always says that it takes gzip. */
    private static String withoutCompression(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
