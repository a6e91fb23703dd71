package id.kinerja.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.testing.KinerjaTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@KinerjaTest
@TestProfile(WebAppTest.WithAnApp.class)
class WebAppTest {

    public static class WithAnApp implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path root = Files.createTempDirectory("web-root");
                Files.createDirectories(root.resolve("assets"));
                Files.writeString(root.resolve("index.html"), "<!doctype html><title>Kinerja</title>");
                Files.writeString(root.resolve("sw.js"), "// worker");
                Files.writeString(root.resolve("s.html"), "<!doctype html><title>Survei</title>");
                Files.createDirectories(root.resolve("s"));
                Files.writeString(root.resolve("s/worker.js"), "// worker of the survey");
                Files.writeString(root.resolve("assets/app-1a2b.js"), "console.log('plain')");
                Files.write(root.resolve("assets/app-1a2b.js.gz"), gzip("console.log('small')"));
                return Map.of("kinerja.web-root", root.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes());
        }
        return bytes.toByteArray();
    }
}
