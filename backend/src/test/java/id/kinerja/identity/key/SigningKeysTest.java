package id.kinerja.identity.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@KinerjaTest
class SigningKeysTest {

    @Inject
    SigningKeys keys;

    @Inject
    MasterKey master;

    @Inject
    IdentityConfig config;

    @Test
    void thePublicKeysAreWhereClientsLookForThem() {
        keys.refresh();
        keys.signer();
        String modulus = given().get("/.well-known/jwks.json").then().statusCode(200)
                .contentType("application/jwk-set+json")
                .body("keys", hasSize(1))
                .body("keys[0].kid", is(keys.signer().keyId()))
                .body("keys[0].alg", is("RS256"))
                .body("keys[0].d", is((Object) null))
                .extract().path("keys[0].n");
        assertThat(Base64.getUrlDecoder().decode(modulus)).hasSize(3072 / 8);
    }

    @Test
    void keysRotateAfterNinetyDaysWithoutADayOnWhichTokensFail() {
        keys.refresh();
        String first = keys.signer().keyId();

        TestClock.move(Duration.ofDays(89).plusSeconds(1));
        assertThat(keys.signer().keyId()).as("made, not yet signing").isEqualTo(first);
        given().get("/.well-known/jwks.json").then().body("keys", hasSize(2));

        TestClock.move(Duration.ofDays(1).minus(Duration.ofMinutes(1)));
        String old = TestTokens.of(Role.AUDITOR).bearer();
        TestClock.move(Duration.ofMinutes(2));
        assertThat(keys.signer().keyId()).as("the successor signs").isNotEqualTo(first);
        given().header("Authorization", old).get("/api/v1/audit-chain").then().statusCode(200);

        TestClock.move(Duration.ofMinutes(25));
        keys.refresh();
        given().get("/.well-known/jwks.json").then().body("keys", hasSize(1));
        assertThat(Database.count("signing_key")).isEqualTo(1);
    }

    @Test
    void thePrivateKeyIsSealedInTheDatabase() throws Exception {
        keys.refresh();
        byte[] sealed = (byte[]) Database.rows("SELECT private_sealed FROM signing_key").getFirst().get("private_sealed");
        assertThatThrownBy(() -> RsaKeys.privateKey(sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> master.open(sealed, "another key's id")).isInstanceOf(GeneralSecurityException.class);
        byte[] opened = master.open(sealed, keys.signer().keyId());
        assertThat(RsaKeys.privateKey(opened)).isEqualTo(keys.signer().key());
    }

    @Test
    void theMasterKeyIsReadableForItsUserAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config.masterKeyFile()))).isEqualTo("rw-------");
    }

    @Test
    void aMasterKeyIsMadeOnceAndReadAgain(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("secrets/key");
        byte[] made = MasterKeyFile.readOrMake(file, new SecureRandom());
        assertThat(MasterKeyFile.readOrMake(file, new SecureRandom())).isEqualTo(made).hasSize(32);
        Files.writeString(file, Base64.getEncoder().encodeToString("short".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> MasterKeyFile.readOrMake(file, new SecureRandom())).isInstanceOf(IllegalStateException.class);
    }
}
