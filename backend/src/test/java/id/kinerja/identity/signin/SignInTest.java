package id.kinerja.identity.signin;

import static id.kinerja.identity.TestAccounts.NIP;
import static id.kinerja.identity.TestAccounts.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.identity.TestAccounts;
import id.kinerja.identity.TestAccounts.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SignInTest {

    static final String REFRESH = "__Host-kinerja_refresh";
    static final String DEVICE = "__Host-kinerja_device";

    static Response attempt(String identifier, String password, Map<String, String> cookies) {
        return given().contentType("application/json")
                .cookies(cookies)
                .body(Map.of("identifier", identifier, "password", password))
                .post("/api/v1/auth/token");
    }

    static Response signIn(String identifier) {
        Response answer = attempt(identifier, PASSWORD, Map.of());
        answer.then().statusCode(200);
        return answer;
    }

    private static ValidatableResponse fail(String identifier) {
        return attempt(identifier, "bukan kata sandinya", Map.of()).then();
    }

    @Test
    void anEmployeeEntersByNipAndLearnsWhoHeIs() {
        Person budi = TestAccounts.employee("Budi Maulana", NIP);

        Response answer = signIn("19950703 201602 1 001");

        answer.then().body("tokenType", is("Bearer")).body("expiresIn", is(600)).header("Cache-Control", containsString("no-store"));
        assertThat(answer.getDetailedCookie(REFRESH))
                .satisfies(cookie -> assertThat(cookie.isSecured() && cookie.isHttpOnly()).isTrue())
                .satisfies(cookie -> assertThat(cookie.getPath()).isEqualTo("/"))
                .satisfies(cookie -> assertThat(cookie.getSameSite()).isEqualTo("Strict"));
        given().auth().oauth2(answer.path("accessToken"))
                .get("/api/v1/me").then().statusCode(200)
                .body("accountId", is(budi.account().toString()))
                .body("name", is("Budi Maulana"))
                .body("roles", equalTo(List.of("EMPLOYEE")))
                .body("employee.nip", is(NIP))
                .body("relations.assesses", is(0));
    }

    @Test
    void aPersonWithoutPersonnelFileEntersByEMail() {
        TestAccounts.person("auditor@serang.example", Role.AUDITOR);

        Response answer = signIn("Auditor@Serang.example ");

        given().auth().oauth2(answer.path("accessToken")).get("/api/v1/me").then().statusCode(200)
                .body("roles", equalTo(List.of("AUDITOR")))
                .body("employee", is((Object) null));
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() {
        TestAccounts.employee("Budi Maulana", NIP);

        String wrong = fail(NIP).statusCode(401).body("code", is("identity.bad-credentials")).extract().path("detail");
        String unknown = fail("199001012015031009").statusCode(401).extract().path("detail");

        assertThat(wrong).isEqualTo(unknown).contains("4");
        assertThat(Database.rows("SELECT detail->>'reason' AS reason FROM audit_event WHERE action = 'SIGN_IN_FAILED' ORDER BY id"))
                .extracting(row -> row.get("reason"))
                .containsExactly("WRONG_PASSWORD", "UNKNOWN_ACCOUNT");
        assertThat(Database.rows("SELECT detail::text AS text FROM audit_event").toString()).doesNotContain(NIP).doesNotContain("bukan");
    }

    @Test
    void aDisabledAccountAndOneWhoseEmployeeLeftAreRefusedWithoutSayingSo() {
        Person budi = TestAccounts.employee("Budi Maulana", NIP);
        Database.run("UPDATE employee SET active = false WHERE id = ?", budi.employee());
        attempt(NIP, PASSWORD, Map.of()).then().statusCode(401).body("code", is("identity.bad-credentials"));

        TestAccounts.person("hr@kasemen.example", Role.HR_OFFICER);
        Database.run("UPDATE account SET status = 'DISABLED'");
        attempt("hr@kasemen.example", PASSWORD, Map.of()).then().statusCode(401).body("code", is("identity.bad-credentials"));
    }

    @Test
    void anAccountWithoutPasswordLetsNobodyIn() {
        Person budi = TestAccounts.employee("Budi Maulana", NIP);
        Database.run("UPDATE account SET password_hash = NULL WHERE id = ?", budi.account());

        attempt(NIP, PASSWORD, Map.of()).then().statusCode(401);
    }

    @Test
    void whoGuessesHasToWaitEverLonger() {
        TestAccounts.employee("Budi Maulana", NIP);
        for (int i = 0; i < 5; i++) {
            fail(NIP).statusCode(401);
        }
        fail(NIP).statusCode(429).body("code", is("identity.wait")).header("Retry-After", is("30"))
                .header("RateLimit-Policy", is("\"sign-in\";q=5;w=3600")).header("RateLimit", is("\"sign-in\";r=0;t=30"));
        attempt(NIP, PASSWORD, Map.of()).then().statusCode(429);

        TestClock.move(Duration.ofSeconds(31));
        fail(NIP).statusCode(401);
        fail(NIP).statusCode(429).header("Retry-After", is("60"));

        TestClock.move(Duration.ofSeconds(61));
        signIn(NIP);
        fail(NIP).statusCode(401).body("detail", containsString("4"));
    }

    @Test
    void strangersDoNotShutTheOwnerOut() {
        TestAccounts.employee("Budi Maulana", NIP);
        Response before = signIn(NIP);
        for (int i = 0; i < 6; i++) {
            fail(NIP);
        }
        fail(NIP).statusCode(429);

        attempt(NIP, PASSWORD, Map.of(DEVICE, before.cookie(DEVICE))).then().statusCode(200);
    }

    @Test
    void oneAddressThatTriesManyAccountsIsSlowedDown() {
        for (int i = 0; i < 50; i++) {
            fail("1990010120150310" + (10 + i)).statusCode(401);
        }
        fail("199001012015031099").statusCode(429).header("Retry-After", is("5"));
    }

    @Test
    void whatIsNoSignInIsNamed() {
        given().contentType("application/json").body("{\"identifier\": \"\"}").post("/api/v1/auth/token").then().statusCode(400)
                .body("errors.pointer", not(equalTo(List.of()))).body("requestId", notNullValue());
        given().contentType("application/json").body("{\"identifier\": \"x\", \"password\": \"" + "p".repeat(129) + "\"}")
                .post("/api/v1/auth/token").then().statusCode(400).body(not(containsString("ppp")));
        given().contentType("text/plain").body("x").post("/api/v1/auth/token").then().statusCode(415);
    }

    @Test
    void aSignInTakesFewStatementsAndKeepsNoSecret() {
        TestAccounts.employee("Budi Maulana", NIP);
        Response answer = signIn(NIP);

        String all = Database.rows("SELECT detail::text AS text FROM audit_event").toString();
        assertThat(all).doesNotContain(answer.cookie(REFRESH)).doesNotContain(answer.cookie(DEVICE));
        assertThat(Database.rows("SELECT encode(hash, 'escape') AS hash FROM refresh_token").toString())
                .doesNotContain(answer.cookie(REFRESH));
        assertThat(Database.rows("SELECT action FROM audit_event")).containsExactly(Map.of("action", "SIGNED_IN"));
        assertThat(Database.rows("SELECT last_sign_in_at FROM account WHERE last_sign_in_at IS NULL")).isEmpty();
    }
}
