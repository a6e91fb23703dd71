package id.kinerja.identity.code;

import static id.kinerja.identity.TestAccounts.NIP;
import static id.kinerja.identity.TestAccounts.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.TestAccounts;
import id.kinerja.identity.TestAccounts.Person;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@KinerjaTest
class CodeTest {

    private static final String NEW_PASSWORD = "hujan turun di kebun teh";

    @Inject
    MockMailbox mailbox;

    @Inject
    FirstAdministratorService first;

    @Inject
    FirstAdministratorLink link;

    @Inject
    IdentityConfig config;

    private static Response issue(Role role, UUID employee) {
        return given().header("Authorization", TestTokens.of(role).bearer()).contentType("application/json")
                .body(Map.of("employeeId", employee)).post("/api/v1/sign-in-codes");
    }

    private static ValidatableResponse redeem(String identifier, String code, String password) {
        return given().contentType("application/json").body(Map.of("identifier", identifier, "code", code, "newPassword", password))
                .post("/api/v1/auth/password-resets/redemption").then();
    }

    private static int signIn(String identifier, String password) {
        return given().contentType("application/json").body(Map.of("identifier", identifier, "password", password))
                .post("/api/v1/auth/token").statusCode();
    }

    @Test
    void aNewEmployeeEntersByACodeOnPaper() {
        UUID budi = TestAccounts.anEmployee("Budi Maulana", NIP);
        Response issued = issue(Role.HR_OFFICER, budi);
        issued.then().statusCode(201).body("name", is("Budi Maulana")).body("identifier", is(NIP)).body("expiresAt", startsWith("2026-05-19"));
        String code = issued.path("code");

        redeem("19950703 201602 1 001", code.substring(0, 5).toLowerCase() + "-" + code.substring(5), NEW_PASSWORD).statusCode(204);

        assertThat(signIn(NIP, NEW_PASSWORD)).isEqualTo(200);
        redeem(NIP, code, "lain kali lain gunung").statusCode(422).body("code", is("identity.code-refused"));
        assertThat(Database.rows("SELECT detail::text || action AS text FROM audit_event").toString()).doesNotContain(code);
        assertThat(Database.rows("SELECT encode(hash, 'escape') AS hash FROM one_time_code").toString()).doesNotContain(code);
    }

    @Test
    void aWeakPasswordLeavesTheCodeAsItIs() {
        String code = issue(Role.HR_OFFICER, TestAccounts.anEmployee("Budi Maulana", NIP)).path("code");
        redeem(NIP, code, "pendek").statusCode(422).body("code", is("identity.password-too-short")).body("errors[0].pointer", is("/newPassword"));
        redeem(NIP, code, "password12345").statusCode(422).body("code", is("identity.password-common"));
        redeem(NIP, code, "gunting Maulana batu").statusCode(422).body("code", is("identity.password-personal"));
        redeem(NIP, code, NEW_PASSWORD).statusCode(204);
    }

    @Test
    void aCodeExpiresAndIsReplacedByTheNext() {
        UUID budi = TestAccounts.anEmployee("Budi Maulana", NIP);
        String former = issue(Role.HR_OFFICER, budi).path("code");
        String code = issue(Role.HR_OFFICER, budi).path("code");
        redeem(NIP, former, NEW_PASSWORD).statusCode(422);
        TestClock.move(Duration.ofDays(7));
        redeem(NIP, code, NEW_PASSWORD).statusCode(422);
    }

    @Test
    void tenWrongTriesVoidACodeAndWaitsComeBefore() {
        String code = issue(Role.HR_OFFICER, TestAccounts.anEmployee("Budi Maulana", NIP)).path("code");
        for (int i = 0; i < 5; i++) {
            redeem(NIP, "AAAAAAAAAA", NEW_PASSWORD).statusCode(422);
        }
        redeem(NIP, code, NEW_PASSWORD).statusCode(429);
        for (int i = 0; i < 5; i++) {
            TestClock.move(Duration.ofMinutes(16));
            redeem(NIP, "AAAAAAAAAA", NEW_PASSWORD).statusCode(422);
        }
        TestClock.move(Duration.ofHours(2));
        redeem(NIP, code, NEW_PASSWORD).statusCode(422);
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        Person budi = TestAccounts.employee("Budi Maulana", NIP);
        String token = given().contentType("application/json").body(Map.of("identifier", NIP, "password", PASSWORD))
                .post("/api/v1/auth/token").path("accessToken");
        redeem(NIP, issue(Role.HR_OFFICER, budi.employee()).path("code"), NEW_PASSWORD).statusCode(204);
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        assertThat(signIn(NIP, PASSWORD)).isEqualTo(401);
    }

    @Test
    void personnelCannotOpenAccountsThatMayDoMore() {
        Person auditor = TestAccounts.employee("Ika Sari", NIP, Role.AUDITOR);
        issue(Role.HR_OFFICER, auditor.employee()).then().statusCode(403).body("code", is("identity.code-beyond-own-rights"));
        issue(Role.ADMIN, auditor.employee()).then().statusCode(201);
        issue(Role.HR_OFFICER, UUID.randomUUID()).then().statusCode(404);
        given().header("Authorization", TestTokens.of(Role.HR_OFFICER).bearer()).contentType("application/json").body("{}")
                .post("/api/v1/sign-in-codes").then().statusCode(400);
    }

    @Test
    void manyGetTheirCodesAtOnceAndNobodyTwice() {
        TestAccounts.employee("Ani Ada Sandi", "199001012015031001");
        TestAccounts.employee("Ika Pemeriksa", "199001012015031002", Role.AUDITOR);
        for (int i = 10; i < 15; i++) {
            TestAccounts.anEmployee("Orang " + i, "1990010120150310" + i);
        }
        String officer = TestTokens.of(Role.HR_OFFICER).bearer();
        given().header("Authorization", officer).contentType("application/json").body("{}").post("/api/v1/sign-in-codes/batch")
                .then().statusCode(201).body("items", hasSize(5)).body("items[0].name", is("Orang 10")).body("more", is(false));
        given().header("Authorization", officer).contentType("application/json").body("{\"onlyWithoutPassword\": false}")
                .post("/api/v1/sign-in-codes/batch").then().statusCode(201).body("items", hasSize(1));
        given().header("Authorization", officer).contentType("application/json").body(Map.of("unitId", UUID.randomUUID()))
                .post("/api/v1/sign-in-codes/batch").then().statusCode(201).body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = {"ADMIN", "HR_OFFICER"})
    void othersHandOutNoCodes(Role role) {
        issue(role, UUID.randomUUID()).then().statusCode(403);
        given().header("Authorization", TestTokens.of(role).bearer()).contentType("application/json").body("{}")
                .post("/api/v1/sign-in-codes/batch").then().statusCode(403);
        given().contentType("application/json").body("{}").post("/api/v1/sign-in-codes/batch").then().statusCode(401);
    }

    @Test
    void aForgottenPasswordIsResetByMail() {
        mailbox.clear();
        TestAccounts.person("hr@kasemen.example", Role.HR_OFFICER);
        for (String identifier : List.of("hr@kasemen.example", "nobody@kasemen.example")) {
            given().contentType("application/json").body(Map.of("identifier", identifier)).post("/api/v1/auth/password-resets").then().statusCode(202);
        }
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
        String text = mailbox.getMailsSentTo("hr@kasemen.example").getFirst().getText();
        String code = text.replaceAll("(?s).*kata sandi baru: ([A-Z0-9]{10}).*", "$1");

        redeem("hr@kasemen.example", code, NEW_PASSWORD).statusCode(204);
        assertThat(signIn("hr@kasemen.example", NEW_PASSWORD)).isEqualTo(200);
    }

    @Test
    void anEmptyOfficeBeginsWithALinkForOnePerson() throws Exception {
        String code = first.prepare().orElseThrow();
        link.show(code);
        var file = config.linkFolder().resolve("first-administrator-link");
        assertThat(file).content().endsWith("/mulai-admin?kode=" + code + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");

        Map<String, String> body = Map.of("code", code, "name", "Joko", "email", "Joko@kasemen.example", "password", NEW_PASSWORD);
        create(Map.of("code", "AAAAAAAAAA", "name", "Joko", "email", "j@kasemen.example", "password", NEW_PASSWORD)).statusCode(422);
        create(Map.of("code", code, "name", "Joko", "email", "no address", "password", NEW_PASSWORD)).statusCode(400);
        create(body).statusCode(201).body("identifier", is("joko@kasemen.example"));

        assertThat(signIn("joko@kasemen.example", NEW_PASSWORD)).isEqualTo(200);
        assertThat(file).doesNotExist();
        create(body).statusCode(422).body("code", is("identity.first-code-refused"));
        assertThat(first.prepare()).as("never again").isEmpty();
    }

    private static ValidatableResponse create(Map<String, String> body) {
        return given().contentType("application/json").body(body).post("/api/v1/auth/first-administrator").then();
    }

    @Test
    void aPersonChangesTheOwnPassword() {
        TestAccounts.employee("Budi Maulana", NIP);
        String other = token();
        String own = token();

        change(own, "bukan yang ini", NEW_PASSWORD).statusCode(422).body("errors[0].pointer", is("/currentPassword"));
        change(own, PASSWORD, "password12345").statusCode(422).body("errors[0].pointer", is("/newPassword"));
        change(own, PASSWORD, NEW_PASSWORD).statusCode(204);

        given().auth().oauth2(own).get("/api/v1/me").then().statusCode(200);
        given().auth().oauth2(other).get("/api/v1/me").then().statusCode(401);
        assertThat(signIn(NIP, NEW_PASSWORD)).isEqualTo(200);
        given().contentType("application/json").body("{}").post("/api/v1/auth/password").then().statusCode(401);
    }

    private static String token() {
        return given().contentType("application/json").body(Map.of("identifier", NIP, "password", PASSWORD))
                .post("/api/v1/auth/token").path("accessToken");
    }

    private static ValidatableResponse change(String token, String present, String next) {
        return given().auth().oauth2(token).contentType("application/json")
                .body(Map.of("currentPassword", present, "newPassword", next)).post("/api/v1/auth/password").then();
    }
}
