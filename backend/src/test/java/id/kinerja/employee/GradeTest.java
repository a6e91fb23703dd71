package id.kinerja.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "III/a, PNS, III/a, Penata Muda",
        "iii / B, CPNS, III/b, Penata Muda Tk. I",
        "III.c, PNS, III/c, Penata",
        "IV/e, PNS, IV/e, Pembina Utama",
        "I/a, PNS, I/a, Juru Muda",
        "' II/d ', PNS, II/d, Pengatur Tk. I"})
    void namesTheRankOfAPermanentCivilServant(String text, EmployeeStatus status, String code, String rank) {
        assertThat(Grade.find(text, status)).hasValueSatisfying(grade -> {
            assertThat(grade.code()).isEqualTo(code);
            assertThat(grade.rankName()).contains(rank);
        });
    }

    @ParameterizedTest
    @CsvSource({"IX, PPPK, IX", "v, PPPK_PART_TIME, V", "XVII, PPPK, XVII"})
    void aContractHasAGradeWithoutARank(String text, EmployeeStatus status, String code) {
        assertThat(Grade.find(text, status)).hasValueSatisfying(grade -> {
            assertThat(grade.code()).isEqualTo(code);
            assertThat(grade.rankName()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"I/a, 11", "II/d, 24", "III/a, 31", "IV/e, 45"})
    void hasTwoDigits(String code, String digits) {
        assertThat(Grade.ofCode(code).flatMap(Grade::digits)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IX", "III/x", "V/a", "iii/a"})
    void othersHaveNone(String code) {
        assertThat(Grade.ofCode(code).flatMap(Grade::digits)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V/z, PNS", "I/e, PNS", "IX, PNS", "III/a, PPPK", "XVIII, PPPK", "'', PNS", "9, PPPK", "IIII/a, PNS", "=III/a, PNS"})
    void knowsNoOther(String text, EmployeeStatus status) {
        assertThat(Grade.find(text, status)).isEmpty();
    }

    @Test
    void isNeverMadeOfAnUnknownCode() {
        assertThatThrownBy(() -> new Grade("iii/a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"PNS, PNS", "PPPK_PARUH_WAKTU, PPPK_PART_TIME", "PPPK Paruh Waktu, PPPK_PART_TIME", " cpns , CPNS"})
    void theWordsOfPersonnelListsAreUnderstood(String word, EmployeeStatus status) {
        assertThat(EmployeeStatus.findByOfficeWord(word)).contains(status);
        assertThat(EmployeeStatus.findByOfficeWord("HONORER")).isEmpty();
    }
}
