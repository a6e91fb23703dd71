package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.IdempotencyPurge;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@KinerjaTest
class IdempotencyTest {

    private static final String KEY = "key-of-sixteen-chars";

    @Inject
    IdempotencyPurge purge;

    @Test
    void theSameRequestAgainHasOneEffectAndTheSameAnswer() {
        Response first = create(KEY, "one", TestTokens.of(Role.EMPLOYEE));
        Response again = create(KEY, "one", TestTokens.of(Role.EMPLOYEE));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(Database.count("trial")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        create(KEY, "one", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201);
        create(KEY, "two", TestTokens.of(Role.EMPLOYEE)).then().statusCode(422).body("code", equalTo("idempotency.other-body"));
        assertThat(Database.count("trial")).isEqualTo(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        create(KEY, "one", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201);
        create(KEY, "two", TestTokens.of(Role.EMPLOYEE).account(UUID.fromString("01900000-0000-7000-8000-0000000000cc")))
                .then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void twoEqualRequestsAtOneTimeHaveOneEffect() throws Exception {
        List<Integer> statuses = atOnce(() -> create(KEY, "slow", TestTokens.of(Role.EMPLOYEE)).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(Database.count("trial")).isEqualTo(1);
        create(KEY, "slow", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void aFailureIsNotStoredSoThatTheRequestCanBeMended() {
        create("another-key-of-sixteen", "taken", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201);
        create(KEY, "taken", TestTokens.of(Role.EMPLOYEE)).then().statusCode(409);
        assertThat(Database.count("idempotency_key")).isEqualTo(1);
        create(KEY, "free", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201);
    }

    @Test
    void aKeyThatIsTooShortIsRefusedAndOneThatMustBeThereIsAskedFor() {
        create("short", "one", TestTokens.of(Role.EMPLOYEE)).then().statusCode(400).body("code", equalTo("idempotency.key-malformed"));
        upload(null, "a").then().statusCode(400).body("code", equalTo("idempotency.key-required"));
    }

    @Test
    void anUploadIsComparedByTheContentOfItsFile() {
        upload(KEY, "a").then().statusCode(200).body("size", notNullValue()).header("Idempotency-Replayed", nullValue());
        upload(KEY, "a").then().statusCode(200).header("Idempotency-Replayed", "true");
        upload(KEY, "b").then().statusCode(422);
    }

    @Test
    void answersAreForgottenAfterTwoDays() {
        create(KEY, "one", TestTokens.of(Role.EMPLOYEE)).then().statusCode(201);
        TestClock.move(Duration.ofHours(47));
        purge.purge();
        assertThat(Database.count("idempotency_key")).isEqualTo(1);
        TestClock.move(Duration.ofHours(2));
        purge.purge();
        assertThat(Database.count("idempotency_key")).isZero();
    }

    private static Response create(String key, String name, TestTokens caller) {
        return given().header("Authorization", caller.bearer()).header("Idempotency-Key", key)
                .contentType("application/json").body("{\"name\":\"" + name + "\",\"parts\":[]}")
                .post("/api/v1/trials");
    }

    private static Response upload(String key, String content) {
        var request = given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer())
                .multiPart("file", "a.txt", content.getBytes(StandardCharsets.UTF_8), "text/plain");
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/trials/files");
    }

    private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(request);
            Future<Integer> two = both.submit(request);
            return List.of(one.get(), two.get());
        }
    }
}
