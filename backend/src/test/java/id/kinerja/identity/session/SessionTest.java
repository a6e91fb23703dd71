package id.kinerja.identity.session;

import static id.kinerja.identity.TestAccounts.NIP;
import static id.kinerja.identity.TestAccounts.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.kinerja.identity.TestAccounts;
import id.kinerja.identity.TestAccounts.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SessionTest {

    private static final String REFRESH = "__Host-kinerja_refresh";
    private static final String DEVICE = "__Host-kinerja_device";

    @Inject
    RevokedSessions revoked;

    private Person budi;

    @BeforeEach
    void someone() {
        budi = TestAccounts.employee("Budi Maulana", NIP);
    }

    private static Response signIn() {
        Response answer = given().contentType("application/json").header("User-Agent", "Mozilla/5.0 (Linux; Android 15) Chrome/140 Safari/537")
                .body(Map.of("identifier", NIP, "password", PASSWORD)).post("/api/v1/auth/token");
        answer.then().statusCode(200);
        return answer;
    }

    private static Response refresh(String token, String device) {
        return given().header("X-Kinerja-Client", "web")
                .cookies(device == null ? Map.of(REFRESH, token) : Map.of(REFRESH, token, DEVICE, device))
                .post("/api/v1/auth/refresh");
    }

    private static int statusOfMe(Response grant) {
        return given().auth().oauth2(grant.path("accessToken")).get("/api/v1/me").statusCode();
    }

    @Test
    void aRefreshTokenIsTradedForTheNext() {
        Response first = signIn();
        TestClock.move(Duration.ofMinutes(11));
        assertThat(statusOfMe(first)).as("expired").isEqualTo(401);

        Response second = refresh(first.cookie(REFRESH), first.cookie(DEVICE));

        second.then().statusCode(200);
        assertThat(statusOfMe(second)).isEqualTo(200);
        assertThat(second.cookie(REFRESH)).isNotEqualTo(first.cookie(REFRESH));
    }

    @Test
    void aSpentTokenEndsTheSession() {
        Response first = signIn();
        Response second = refresh(first.cookie(REFRESH), first.cookie(DEVICE));
        TestClock.move(Duration.ofSeconds(11));

        refresh(first.cookie(REFRESH), first.cookie(DEVICE)).then().statusCode(401).body("code", is("identity.session-ended"));

        refresh(second.cookie(REFRESH), second.cookie(DEVICE)).then().statusCode(401);
        assertThat(statusOfMe(second)).isEqualTo(401);
        assertThat(Database.rows("SELECT end_reason FROM session")).containsExactly(Map.of("end_reason", "TOKEN_REUSED"));
        assertThat(Database.rows("SELECT action FROM audit_event WHERE action = 'REFRESH_TOKEN_REUSED'")).hasSize(1);
    }

    @Test
    void aCopyOnAnotherDeviceHasNoGrace() {
        Response first = signIn();
        Response second = refresh(first.cookie(REFRESH), first.cookie(DEVICE));

        refresh(first.cookie(REFRESH), null).then().statusCode(401);
        refresh(second.cookie(REFRESH), second.cookie(DEVICE)).then().statusCode(401);
    }

    @Test
    void twoTabsOfOneDeviceMayRefreshAtOneTime() throws Exception {
        Response first = signIn();
        Callable<Response> tab = () -> refresh(first.cookie(REFRESH), first.cookie(DEVICE));
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (var answer : tabs.invokeAll(List.of(tab, tab, tab, tab))) {
                answer.get().then().statusCode(200);
                refresh(answer.get().cookie(REFRESH), first.cookie(DEVICE)).then().statusCode(200);
            }
        }
    }

    @Test
    void anIdleSessionAndAnOldOneEnd() {
        Response first = signIn();
        TestClock.move(Duration.ofDays(7).plusSeconds(1));
        refresh(first.cookie(REFRESH), first.cookie(DEVICE)).then().statusCode(401);

        Response grant = signIn();
        for (int day = 0; day < 30; day += 6) {
            TestClock.move(Duration.ofDays(6).minusSeconds(1));
            grant = refresh(grant.cookie(REFRESH), first.cookie(DEVICE));
        }
        TestClock.move(Duration.ofDays(1));
        refresh(grant.cookie(REFRESH), first.cookie(DEVICE)).then().statusCode(401);
    }

    @Test
    void anotherSiteCannotRefreshOrSignOut() {
        Response first = signIn();
        for (String path : List.of("/api/v1/auth/refresh", "/api/v1/auth/logout")) {
            given().cookie(REFRESH, first.cookie(REFRESH)).header("Sec-Fetch-Site", "cross-site").post(path)
                    .then().statusCode(403).body("code", is("identity.foreign-site"));
        }
        given().cookie(REFRESH, first.cookie(REFRESH)).header("Sec-Fetch-Site", "same-origin").post("/api/v1/auth/refresh")
                .then().statusCode(200);
    }

    @Test
    void signingOutEndsBothTokens() {
        Response first = signIn();
        Response out = given().header("X-Kinerja-Client", "web").cookie(REFRESH, first.cookie(REFRESH)).post("/api/v1/auth/logout");
        out.then().statusCode(204);
        assertThat(out.getDetailedCookie(REFRESH).getMaxAge()).isZero();
        assertThat(statusOfMe(first)).isEqualTo(401);
        refresh(first.cookie(REFRESH), first.cookie(DEVICE)).then().statusCode(401);
        given().header("X-Kinerja-Client", "web").post("/api/v1/auth/logout").then().statusCode(204);
        refresh("no token of ours", null).then().statusCode(401);
    }

    @Test
    void sessionsAreListedAndRevoked() {
        Response phone = signIn();
        TestClock.move(Duration.ofMinutes(1));
        Response laptop = signIn();

        String id = given().auth().oauth2(laptop.path("accessToken")).get("/api/v1/auth/sessions").then().statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].current", is(true))
                .body("items[1].current", is(false))
                .body("items[1].device", is("Chrome, Android"))
                .extract().path("items[1].id");
        given().auth().oauth2(laptop.path("accessToken")).delete("/api/v1/auth/sessions/" + id).then().statusCode(204);

        assertThat(statusOfMe(phone)).isEqualTo(401);
        assertThat(statusOfMe(laptop)).isEqualTo(200);
        given().auth().oauth2(laptop.path("accessToken")).get("/api/v1/auth/sessions").then().body("items", hasSize(1));
        given().auth().oauth2(laptop.path("accessToken")).delete("/api/v1/auth/sessions/" + UUID.randomUUID()).then().statusCode(404);
        given().header("Authorization", TestTokens.of(Role.ADMIN).bearer()).delete("/api/v1/auth/sessions/" + id).then().statusCode(404);
        given().get("/api/v1/auth/sessions").then().statusCode(401);
        given().delete("/api/v1/auth/sessions/" + id).then().statusCode(401);
    }

    @Test
    void anotherInstanceLearnsOfARevocationWithinItsPoll() {
        Response grant = signIn();
        Database.run("UPDATE session SET ended_at = ?::timestamptz, revoked_at = ?::timestamptz, end_reason = 'REVOKED'",
                TestClock.START.toString(), TestClock.START.toString());
        assertThat(statusOfMe(grant)).isEqualTo(200);

        revoked.refresh();

        assertThat(statusOfMe(grant)).isEqualTo(401);
    }

    @Test
    void whoLeavesTheOfficeCannotRefresh() {
        Response grant = signIn();
        Database.run("UPDATE employee SET active = false");
        refresh(grant.cookie(REFRESH), grant.cookie(DEVICE)).then().statusCode(401);
        assertThat(statusOfMe(grant)).isEqualTo(401);
    }

    @Test
    void tokensOfOthersAreRefused() {
        TestTokens good = TestTokens.of(Role.EMPLOYEE).account(budi.account()).employee(budi.employee());
        assertThat(statusOfMe(good.bearer())).isEqualTo(200);
        assertThat(statusOfMe(good.unsignedBearer())).as("alg=none").isEqualTo(401);
        assertThat(statusOfMe(good.fromWrongIssuer().bearer())).as("wrong issuer").isEqualTo(401);
        assertThat(statusOfMe(TestTokens.of(Role.EMPLOYEE).forged().bearer())).as("foreign key").isEqualTo(401);
        assertThat(statusOfMe(TestTokens.of(Role.EMPLOYEE).expired().bearer())).as("expired").isEqualTo(401);
        assertThat(statusOfMe("Bearer nonsense")).isEqualTo(401);
        String changed = TestTokens.of(Role.EMPLOYEE).bearer();
        assertThat(statusOfMe(changed.substring(0, changed.length() - 6) + "AAAAAA")).as("changed signature").isEqualTo(401);
    }

    private static int statusOfMe(String bearer) {
        return given().header("Authorization", bearer).get("/api/v1/me").statusCode();
    }
}
