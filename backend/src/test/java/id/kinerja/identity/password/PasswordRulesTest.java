package id.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> BUDI = Arrays.asList("199507032016021001", "Drs. Budi Maulana, M.Si.", "budi.m@kasemen.example", null);

    private static PasswordWeakness weaknessOf(String password) {
        return PasswordRules.findWeakness(password, BUDI).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiga kuda melompat pagar", "hujan turun di kebun teh", "Xk9#mQ2vLp7!", "перо летит на юг", "kopi-lampu-awan-71", "日本語の長い合言葉を使います"})
    void longUnusualPasswordsAreGood(String password) {
        assertThat(weaknessOf(password)).isNull();
    }

    @Test
    void twelveCharactersAreTheLeastAndAreCountedAsPeopleCount() {
        assertThat(weaknessOf("Xk9#mQ2vLp7")).isEqualTo(PasswordWeakness.TOO_SHORT);
        assertThat(weaknessOf("😀😁😂😃😄😅😆😇😈😉😊")).as("eleven signs").isEqualTo(PasswordWeakness.TOO_SHORT);
        assertThat(weaknessOf("ab cd ef ".repeat(15))).isEqualTo(PasswordWeakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "P@ssw0rd1234", "rahasia123456", "!!Indonesia2026!!", "bismillah1234", "sayangku123456",
        "qwertyuiop123", "1q2w3e4r5t6y", "KatasandiRahasia", "jakartabandung99", "Kinerja-Kinerja", "admin-kecamatan", "123456789012"})
    void whatAttackersTryFirstIsRefused(String password) {
        assertThat(weaknessOf(password)).isIn(PasswordWeakness.COMMON, PasswordWeakness.MONOTONOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "abcdefghijkl", "lkjihgfedcba", "112211221122"})
    void monotonyIsRefused(String password) {
        assertThat(weaknessOf(password)).isEqualTo(PasswordWeakness.MONOTONOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xq-199507032016021001", "gunting 19950703 kertas", "gunting 03071995 kertas", "gunting 030795 kertas",
        "MAULANA gunting kertas", "gunting budi kertas 7", "gunting kasemen.example"})
    void whatColleaguesKnowIsRefused(String password) {
        assertThat(weaknessOf(password)).isEqualTo(PasswordWeakness.PERSONAL);
    }

    @Test
    void theListHoldsEnough() {
        assertThat(CommonPasswords.count()).isGreaterThanOrEqualTo(1000);
    }
}
