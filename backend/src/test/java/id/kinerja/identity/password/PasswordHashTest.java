package id.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void aPasswordMatchesItsOwnHashAlone() {
        String hash = PasswordHash.of("tiga kuda melompat pagar", RANDOM);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("kuda");
        assertThat(PasswordHash.matches("tiga kuda melompat pagar", hash)).isTrue();
        assertThat(PasswordHash.matches("Tiga kuda melompat pagar", hash)).isFalse();
        assertThat(PasswordHash.of("tiga kuda melompat pagar", RANDOM)).isNotEqualTo(hash);
    }

    @Test
    void theSameLettersTypedInAnotherNormalFormAreTheSamePassword() {
        String composed = "caf\u00e9 di tepi sawah";
        String decomposed = "cafe\u0301 di tepi sawah";
        assertThat(PasswordHash.matches(decomposed, PasswordHash.of(composed, RANDOM))).isTrue();
    }

    @Test
    void aStoredHashIsCheckedWithItsOwnNumbers() {
        String weaker = PasswordHash.of("tiga kuda melompat pagar", RANDOM).replace("m=19456", "m=8192");
        assertThat(PasswordHash.matches("tiga kuda melompat pagar", weaker)).isFalse();
        assertThatThrownBy(() -> PasswordHash.matches("x", "$2y$10$bcrypt")).isInstanceOf(IllegalArgumentException.class);
    }
}
