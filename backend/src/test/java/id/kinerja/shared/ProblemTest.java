package id.kinerja.shared;

import static id.kinerja.testing.ContractFilter.DELIBERATELY_INVALID;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KinerjaTest
class ProblemTest {

    private static final String TOO_LARGE = "{\"name\":\"" + "x".repeat(1_100_000) + "\",\"parts\":[]}";
    private static final String UNKNOWN = "/api/v1/trials/01900000-0000-7000-8000-000000000001";

    @Test
    void aMissingThingIsToldInIndonesianUnlessEnglishIsAskedFor() {
        problem(signedIn().get(UNKNOWN).then(), 404)
                .body("title", equalTo("Tidak ditemukan"))
                .body("type", equalTo("/docs/problems#not-found"))
                .body("instance", equalTo(UNKNOWN));
        problem(signedIn().header("Accept-Language", "en-GB,en;q=0.9,id;q=0.5").get(UNKNOWN).then(), 404)
                .body("title", equalTo("Not found"))
                .header("Content-Language", "en");
    }

    @Test
    void theClientsRequestIdIsKeptWhenHarmlessAndReplacedWhenNot() {
        signedIn().header("X-Request-Id", "phone-7.retry_2").get(UNKNOWN).then()
                .header("X-Request-Id", "phone-7.retry_2").body("requestId", equalTo("phone-7.retry_2"));
        signedIn().header("X-Request-Id", "a b<script>").get(UNKNOWN).then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aRuleNamesThePlaceInTheRequest() {
        problem(given().get("/api/v1/trials/failure/rule").then(), 422)
                .body("code", equalTo("request.not-one-of"))
                .body("errors[0].pointer", equalTo("/a/0"))
                .body("errors[0].detail", equalTo("Nilainya paling besar 3."));
    }

    @Test
    void aBugShowsNothingOfTheInside() {
        problem(given().get("/api/v1/trials/failure/bug").then(), 500)
                .body("detail", not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void nobodyAndABadTokenAreTurnedAwayWithABody() {
        problem(given().get(UNKNOWN).then(), 401).header("WWW-Authenticate", notNullValue());
        problem(given().header("Authorization", TestTokens.of(Role.EMPLOYEE).expired().bearer()).get(UNKNOWN).then(), 401);
        problem(given().header("Authorization", TestTokens.of(Role.EMPLOYEE).forged().bearer()).get(UNKNOWN).then(), 401);
        problem(given().header("Authorization", TestTokens.of(Role.EMPLOYEE).fromWrongIssuer().bearer()).get(UNKNOWN).then(), 401);
        problem(given().header("Authorization", TestTokens.of(Role.EMPLOYEE).unsignedBearer()).get(UNKNOWN).then(), 401);
        problem(given().header("Authorization", "Bearer not.a.token").get(UNKNOWN).then(), 401);
    }

    @Test
    void aRoleThatIsNotAllowedHearsWhy() {
        problem(signedIn().get("/api/v1/trials/admin").then(), 403).body("code", equalTo("problem.not-allowed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{                                            | request.malformed-json |",
        "[]                                           | request.invalid        | ``",
        "{\"name\":\"a\",\"parts\":[],\"x/y\":1}      | request.invalid        | /x~1y",
        "{\"name\":1,\"parts\":[]}                    | request.invalid        | /name",
        "{\"name\":\"a\",\"colour\":\"BLUE\",\"parts\":[]} | request.invalid   | /colour",
        "{\"name\":\"a\",\"dueOn\":\"tomorrow\",\"parts\":[]} | request.invalid | /dueOn",
        "{\"name\":\"a\\u0000b\",\"parts\":[]}        | request.invalid        | /name",
        "{\"name\":\"a\",\"parts\":[{\"title\":\"t\",\"weight\":1.5}]} | request.invalid | /parts/0/weight",
        "{\"name\":\"a\",\"parts\":[{\"title\":\" \",\"weight\":1}]}   | request.invalid | /parts/0/title",
        "{\"name\":\"a\",\"parts\":[{\"title\":\"t\",\"weight\":11}]}  | request.invalid | /parts/0/weight",
        "{\"name\":\"a\",\"name\":\"b\",\"parts\":[]} | request.malformed-json |",
        "{\"parts\":[]}                               | request.invalid        | /name"})
    void aBodyThatIsWrongIsToldByItsPlaceAndNeverByItsValue(String body, String code, String pointer) {
        ValidatableResponse answer = problem(sending(body).post("/api/v1/trials").then(), 400).body("code", equalTo(code));
        if (pointer != null) {
            answer.body("errors.pointer", contains(pointer));
        }
        answer.body(not(containsString("BLUE"))).body(not(containsString("tomorrow")));
    }

    @Test
    void anEmptyBodyIsToldAsSuch() {
        problem(sending("").post("/api/v1/trials").then(), 400);
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        problem(sending("{\"name\":\"\",\"parts\":[{\"title\":\"\",\"weight\":1}]}").post("/api/v1/trials").then(), 400)
                .body("errors.pointer", containsInAnyOrder("/name", "/parts/0/title"))
                .body("errors[0].code", equalTo("validation.not-blank"));
    }

    @Test
    void methodsTypesAndFormatsThatDoNotExistAreProblems() {
        problem(signedIn().delete("/api/v1/trials").then(), 405);
        problem(signedIn().contentType("text/plain").body("x").post("/api/v1/trials").then(), 415);
        problem(signedIn().accept("image/png").get("/api/v1/trials").then(), 406);
        problem(signedIn().get("/api/v1/nothing").then(), 404);
        problem(signedIn().get("/nothing").then(), 404);
        problem(signedIn().get("/api/v1/trials/not-a-uuid").then(), 404);
        problem(signedIn().urlEncodingEnabled(false).get("/api/v1/trials/failure/%00").then(), 400);
    }

    @ParameterizedTest
    @CsvSource({"nmae=x,/query/nmae", "limit=many,/query/limit", "limit=0,/query/limit", "limit=201,/query/limit",
        "colour=BLUE,/query/colour", "limit=1&limit=2,/query/limit", "sort=secret,/query/sort", "include=all,/query/include",
        "cursor=abc,/query/cursor"})
    void aParameterThatIsUnknownOrWrongIsRefused(String query, String pointer) {
        problem(signedIn().urlEncodingEnabled(false).get("/api/v1/trials?" + query).then(), 400).body("errors.pointer", contains(pointer));
    }

    @Test
    void aDuplicateIsToldByTheConstraintThatItBreaks() {
        String body = "{\"name\":\"twice\",\"parts\":[]}";
        sending(body).post("/api/v1/trials").then().statusCode(201);
        problem(sending(body).post("/api/v1/trials").then(), 409).body("code", equalTo("constraint.uq_trial_name"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedByItsLength() {
        problem(sending(TOO_LARGE).post("/api/v1/trials").then(), 413).body("detail", containsString("1.024"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAlsoWhenItsLengthIsNotSaid() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/trials"))
                    .header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE.getBytes(StandardCharsets.UTF_8))))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("request.body-too-large");
        }
    }

    private static RequestSpecification signedIn() {
        return given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer());
    }

    private static RequestSpecification sending(String body) {
        return signedIn().header(DELIBERATELY_INVALID, "yes").contentType("application/json").body(body);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status).contentType("application/problem+json")
                .body("status", equalTo(status))
                .header("X-Request-Id", notNullValue())
                .body("requestId", notNullValue());
    }
}
