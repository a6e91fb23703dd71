package id.kinerja.identity.account;

import static id.kinerja.identity.TestAccounts.NIP;
import static id.kinerja.identity.TestAccounts.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.kinerja.identity.TestAccounts;
import id.kinerja.identity.TestAccounts.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@KinerjaTest
class AccountTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    private Person budi;
    private Person admin;

    @BeforeEach
    void people() {
        budi = TestAccounts.employee("Budi Maulana", NIP);
        admin = TestAccounts.person("admin@kasemen.example", Role.ADMIN);
    }

    private RequestSpecification asAdmin() {
        return given().header("Authorization", TestTokens.of(Role.ADMIN).account(admin.account()).bearer());
    }

    private String tagOf(UUID account) {
        return asAdmin().get(ACCOUNTS + "/" + account).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse change(UUID account, String patch) {
        return asAdmin().header("If-Match", tagOf(account)).contentType("application/merge-patch+json").body(patch)
                .patch(ACCOUNTS + "/" + account).then();
    }

    private static Response signIn(String identifier) {
        return given().contentType("application/json").body(Map.of("identifier", identifier, "password", PASSWORD)).post("/api/v1/auth/token");
    }

    @Test
    void accountsAreListedWithTheirPeople() {
        asAdmin().queryParam("q", "mau bud").get(ACCOUNTS).then().statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", is("Budi Maulana"))
                .body("items[0].identifier", is(NIP))
                .body("items[0].hasPassword", is(true))
                .body("items[0].roles", equalTo(List.of("EMPLOYEE")))
                .body("items[0].allowedActions", equalTo(List.of("CHANGE", "ISSUE_CODE")));
        given().header("Authorization", TestTokens.of(Role.HR_OFFICER).bearer()).queryParam("role", "ADMIN").get(ACCOUNTS).then()
                .body("items", hasSize(1)).body("items[0].allowedActions", hasSize(0));
        asAdmin().get(ACCOUNTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void newRolesCountAtOnceAndAreRecorded() {
        String token = signIn(NIP).path("accessToken");

        change(budi.account(), "{\"roles\": [\"EMPLOYEE\", \"AUDITOR\"]}").statusCode(200).body("roles", equalTo(List.of("EMPLOYEE", "AUDITOR")));

        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        Response again = signIn(NIP);
        given().auth().oauth2(again.path("accessToken")).get("/api/v1/audit-chain").then().statusCode(200);
        assertThat(Database.rows("SELECT detail->'changes'->'roles'->>'after' AS after FROM audit_event WHERE action = 'ACCOUNT_CHANGED'"))
                .containsExactly(Map.of("after", "[\"EMPLOYEE\", \"AUDITOR\"]"));
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        Response grant = signIn(NIP);
        change(budi.account(), "{\"status\": \"DISABLED\"}").statusCode(200).body("status", is("DISABLED"));

        given().auth().oauth2(grant.path("accessToken")).get("/api/v1/me").then().statusCode(401);
        given().header("X-Kinerja-Client", "web").cookies(grant.cookies()).post("/api/v1/auth/refresh").then().statusCode(401);
        signIn(NIP).then().statusCode(401);
    }

    @Test
    void nobodyGivesHimselfARole() {
        change(admin.account(), "{\"roles\": [\"ADMIN\", \"AUDITOR\"]}").statusCode(403).body("code", is("identity.own-roles"));
    }

    @Test
    void theLastAdministratorStays() {
        change(admin.account(), "{\"status\": \"DISABLED\"}").statusCode(409).body("code", is("identity.last-administrator"));
        change(budi.account(), "{\"roles\": [\"EMPLOYEE\", \"ADMIN\"]}").statusCode(200);
        change(admin.account(), "{\"status\": \"DISABLED\"}").statusCode(200);
        change(budi.account(), "{\"roles\": [\"EMPLOYEE\"]}").statusCode(409);
    }

    @Test
    void aChangeNeedsItsVersionAndItsShape() {
        asAdmin().contentType("application/merge-patch+json").body("{\"status\": \"DISABLED\"}").patch(ACCOUNTS + "/" + budi.account())
                .then().statusCode(428);
        asAdmin().header("If-Match", "\"99\"").contentType("application/merge-patch+json").body("{\"status\": \"DISABLED\"}")
                .patch(ACCOUNTS + "/" + budi.account()).then().statusCode(412);
        change(budi.account(), "{\"roles\": []}").statusCode(400);
        change(budi.account(), "{\"roles\": null}").statusCode(400);
        change(budi.account(), "{\"roles\": [\"KING\"]}").statusCode(400);
        change(budi.account(), "{\"password\": \"x\"}").statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = {"ADMIN", "HR_OFFICER"})
    void othersDoNotSeeAccounts(Role role) {
        String token = TestTokens.of(role).bearer();
        given().header("Authorization", token).get(ACCOUNTS).then().statusCode(403);
        given().header("Authorization", token).get(ACCOUNTS + "/" + budi.account()).then().statusCode(403);
        given().get(ACCOUNTS).then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMIN")
    void onlyAdministratorsChangeThem(Role role) {
        given().header("Authorization", TestTokens.of(role).bearer()).header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json").body("{\"status\": \"DISABLED\"}")
                .patch(ACCOUNTS + "/" + budi.account()).then().statusCode(403);
    }
}
