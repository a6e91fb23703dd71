package id.kinerja.document.verification;

import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.PLAN;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.document.FileFormat;
import id.kinerja.document.FormKind;
import id.kinerja.document.Papers;
import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a code tells a stranger. */
@KinerjaTest
class VerificationTest {

    private byte[] paper;
    private String code;

    @BeforeEach
    void issue() {
        Office.open();
        paper = Papers.download(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF).then().statusCode(200).extract().asByteArray();
        code = Database.rows("SELECT code FROM issued_document").getFirst().get("code").toString();
    }

    @Test
    void tellsKindOfficeDayAndHashesAndNothingOfTheContent() throws Exception {
        String answer = verify(code).statusCode(200)
                .body("kind", equalTo("PLAN")).body("label", equalTo("Sasaran Kinerja Pegawai (SKP)"))
                .body("unitName", equalTo("Seksi Pelayanan Umum")).body("institution", equalTo("Pemerintah Kota Serang"))
                .body("state", equalTo("VALID")).body("issuedOn", notNullValue()).body("files", hasSize(1))
                .body("files[0].sha256", equalTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper))))
                .extract().asString();
        assertThat(answer).doesNotContain("Ika", "Budi", "1990", CLERK.id().toString(), PLAN.toString());
    }

    @Test
    void takesTheCodeAsPeopleTypeIt() {
        String typed = VerificationCode.grouped(code).toLowerCase().replace('-', ' ');
        verify(typed).statusCode(200).body("code", equalTo(VerificationCode.grouped(code)));
    }

    @Test
    void anUnknownCodeIsUnknown() {
        verify("AAAA-BBBB-CCCC-DDDD").statusCode(404).body("code", equalTo("document.code-unknown"));
        verify("x").statusCode(404);
    }

    @Test
    void saysWhenSomethingNewerHasTakenItsPlace() {
        UUID next = Office.id(0x401);
        Office.draft(next, CLERK, 2, PLAN);
        Office.establish(next, PLAN);
        verify(code).statusCode(200).body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void anotherContentOfTheSameThingSupersedes() {
        Database.run("UPDATE cycle_assignment SET position_title = 'Pengelola Umum' WHERE employee_id = ?", CLERK.id());
        Papers.download(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF).then().statusCode(200);
        verify(code).statusCode(200).body("state", equalTo("SUPERSEDED")).body("supersededOn", notNullValue());
        String newer = Database.rows("SELECT code FROM issued_document WHERE superseded_at IS NULL").getFirst().get("code").toString();
        verify(newer).statusCode(200).body("state", equalTo("VALID"));
    }

    @Test
    void aResultThatWasFrozenAnewIsSuperseded() {
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.delivered(id);
        Papers.download(CLERK.bearer(), FormKind.EVALUATION, UUID.fromString(id), FileFormat.PDF).then().statusCode(200);
        String result = Database.rows("SELECT code FROM issued_document WHERE kind = 'EVALUATION'").getFirst().get("code").toString();
        verify(result).statusCode(200).body("state", equalTo("VALID"));
        Database.run("UPDATE issued_document SET source_sha256 = repeat('0', 64) WHERE kind = 'EVALUATION'");
        verify(result).statusCode(200).body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void whoTriesManyCodesIsSlowedDown() {
        Response refused = IntStream.range(0, 100).mapToObj(each -> ask(code)).filter(answer -> answer.statusCode() == 429)
                .findFirst().orElseThrow();
        refused.then().header("Retry-After", notNullValue()).header("RateLimit-Policy", equalTo("\"verification\";q=60;w=60"));
    }

    @Test
    void isThreeStatements() {
        assertThat(QueryCount.of(() -> verify(code).statusCode(200))).isEqualTo(3);
    }

    @Test
    void theApplicationCannotChangeWhatWasIssued() throws SQLException {
        try (Connection application = Database.connectAs("kinerja_app")) {
            assertThatThrownBy(() -> application.createStatement().executeUpdate("UPDATE issued_document SET code = 'AAAABBBBCCCCDDDD'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.createStatement().executeUpdate("DELETE FROM issued_file"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> Database.run("UPDATE issued_file SET content = 'x'")).hasStackTraceContaining("ck_issued_file_hash");
    }

    @Test
    void codesAreLongAndWithoutLettersThatLookAlike() {
        assertThat(VerificationCode.make(new Random(1))).hasSize(16).matches("[A-HJ-KM-NP-Z2-9]+");
        assertThat(VerificationCode.grouped("ABCDEFGHJKMNPQRS")).isEqualTo("ABCD-EFGH-JKMN-PQRS");
        assertThat(VerificationCode.normalised(" abcd-efgh jkmn-pqrs ")).isEqualTo("ABCDEFGHJKMNPQRS");
    }

    /** Another test may have used up the quota of this address. */
    private static ValidatableResponse verify(String code) {
        Response answer = ask(code);
        for (int tries = 0; answer.statusCode() == 429 && tries < 5; tries++) {
            LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))).toNanos());
            answer = ask(code);
        }
        return answer.then();
    }

    private static Response ask(String code) {
        return given().get("/api/v1/verifications/{code}", code);
    }
}
