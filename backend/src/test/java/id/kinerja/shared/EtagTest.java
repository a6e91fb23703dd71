package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Contract;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@KinerjaTest
class EtagTest {

    private static final String TRIAL = "/api/v1/trials/01900000-0000-7000-8000-000000000001";

    @BeforeEach
    void aTrial() {
        Database.run("INSERT INTO trial (id, name, due_on, version) VALUES ('01900000-0000-7000-8000-000000000001', 'first', '2026-06-01', 0)");
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        patch(null, "{\"name\":\"b\"}").statusCode(428).body("code", equalTo("request.if-match-missing"));
        patch("W/\"0\"", "{\"name\":\"b\"}").statusCode(400);
        patch("*", "{\"name\":\"b\"}").statusCode(400);
        patch("\"7\"", "{\"name\":\"b\"}").statusCode(412).header("ETag", "\"0\"");
        patch("\"0\"", "{\"name\":\"b\"}").statusCode(200).header("ETag", "\"1\"").body("name", equalTo("b"));
        patch("\"0\"", "{\"name\":\"c\"}").statusCode(412).header("ETag", "\"1\"");
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        read("\"0\"").statusCode(304).header("ETag", "\"0\"").body(emptyString());
        read("\"7\", W/\"0\"").statusCode(304);
        patch("\"0\"", "{\"name\":\"b\"}").statusCode(200);
        read("\"0\"").statusCode(200).header("ETag", "\"1\"").body("name", equalTo("b"));
    }

    @Test
    void oneOfTwoChangesAtOneTimeIsTold() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(() -> patch("\"0\"", "{\"name\":\"one\"}").extract().statusCode());
            Future<Integer> two = both.submit(() -> patch("\"0\"", "{\"name\":\"two\"}").extract().statusCode());
            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void aFieldThatIsAbsentStaysAndOneThatIsNullIsCleared() {
        patch("\"0\"", "{\"name\":\"b\"}").body("dueOn", equalTo("2026-06-01"));
        patch("\"1\"", "{\"dueOn\":\"2026-07-02\"}").body("dueOn", equalTo("2026-07-02")).body("name", equalTo("b"));
        patch("\"2\"", "{\"dueOn\":null}").body("dueOn", nullValue());
    }

    @Test
    void limitsHoldForTheValueThatWasSent() {
        patch("\"0\"", "{\"name\":null}").statusCode(400).body("errors.pointer", contains("/name")).body("errors[0].code", equalTo("validation.required"));
        patch("\"0\"", "{\"name\":\"\"}").statusCode(400).body("errors[0].code", equalTo("validation.length"));
        patch("\"0\"", "{\"weight\":11}").statusCode(400).body("errors.pointer", contains("/weight"));
        patch("\"0\"", "{\"weight\":\"1\"}").statusCode(400).body("errors.pointer", contains("/weight"));
        patch("\"0\"", "{\"other\":1}").statusCode(400).body("errors.pointer", contains("/other"));
    }

    @Test
    void theContractShowsWhatAClientSends() {
        JsonNode patch = Contract.served().document().at("/components/schemas/TrialPatch");
        assertThat(patch.has("required")).isFalse();
        assertThat(patch.at("/properties/name/type").asString()).isEqualTo("string");
        assertThat(patch.at("/properties/name/maxLength").asInt()).isEqualTo(50);
        assertThat(patch.at("/properties/weight/type").toString()).contains("null");
        assertThat(patch.at("/properties/weight/maximum").asInt()).isEqualTo(10);
    }

    private static ValidatableResponse read(String ifNoneMatch) {
        return given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer()).header("If-None-Match", ifNoneMatch).get(TRIAL).then();
    }

    private static ValidatableResponse patch(String ifMatch, String body) {
        var request = given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer())
                .contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(TRIAL).then();
    }
}
