package id.kinerja.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void groupsTheDigitsAsLettersPrintThem() {
        assertThat(Nip.of("198609262015051001", TODAY).grouped()).isEqualTo("19860926 201505 1 001");
    }

    @Test
    void readsThePrintedGroupingBack() {
        assertThat(Nip.of(" 19860926 201505 1 001 ", TODAY).value()).isEqualTo("198609262015051001");
    }

    /** The published number of a part-time PPPK of 2025: digits 13-14 are 24, which is no month. */
    @Test
    void takesTheCodeOfAContractForNoMonth() {
        Nip nip = Nip.of("199009132025242014", TODAY);
        assertThat(nip.isContract()).isTrue();
        assertThat(nip.sex()).isEqualTo(Nip.Sex.FEMALE);
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1990, 9, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "1.97E+17, SCIENTIFIC_NOTATION",
        "'1,98012E+17', SCIENTIFIC_NOTATION",
        "'', NOT_DIGITS",
        "19860926201505100A, NOT_DIGITS",
        "=198609262015051001, NOT_DIGITS",
        "19890914201721100, WRONG_LENGTH",
        "1986092620150510011, WRONG_LENGTH",
        "195001010, WRONG_LENGTH",
        "198602302015051001, IMPOSSIBLE_BIRTH_DATE",
        "198613012015051001, IMPOSSIBLE_BIRTH_DATE",
        "202701012027051001, IMPOSSIBLE_BIRTH_DATE",
        "000000002015051001, IMPOSSIBLE_BIRTH_DATE",
        "193509261959051001, IMPOSSIBLE_APPOINTMENT_YEAR",
        "198609262027051001, IMPOSSIBLE_APPOINTMENT_YEAR",
        "200009262016051001, IMPOSSIBLE_AGE_AT_APPOINTMENT",
        "194009262001051001, IMPOSSIBLE_AGE_AT_APPOINTMENT",
        "198609262015001001, IMPOSSIBLE_MONTH_OR_CODE",
        "198609262015053001, IMPOSSIBLE_SEX",
        "198012092014091000, NO_SERIAL"})
    void namesWhatIsWrong(String text, Nip.Fault fault) {
        assertThat(Nip.findFault(text, TODAY)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"200001012017051001", "194901012009051001", "200002292020051001"})
    void acceptsTheEdgesOfAgeAndALeapDay(String text) {
        assertThat(Nip.findFault(text, TODAY)).isEmpty();
    }

    @Test
    void doubtsWhatContradictsTheOtherDataWithoutRefusing() {
        Nip nip = Nip.of("198609262015051001", TODAY);
        assertThat(nip.doubtsAgainst(EmployeeStatus.PNS, Optional.of(LocalDate.of(1986, 9, 26)), Optional.of(Nip.Sex.MALE))).isEmpty();
        assertThat(nip.doubtsAgainst(EmployeeStatus.CPNS, Optional.empty(), Optional.empty())).isEmpty();
        assertThat(nip.doubtsAgainst(EmployeeStatus.PPPK, Optional.of(LocalDate.of(1986, 9, 27)), Optional.of(Nip.Sex.FEMALE)))
                .containsExactlyInAnyOrder(Nip.Doubt.STATUS_DIFFERS, Nip.Doubt.BIRTH_DATE_DIFFERS, Nip.Doubt.SEX_DIFFERS);
    }

    @Test
    void neverShowsTheNumberInAMessage() {
        assertThat(Nip.of("198609262015051001", TODAY)).hasToString("NIP");
        assertThatThrownBy(() -> Nip.of("198609262015053001", TODAY)).hasMessageNotContaining("1986");
    }

    @Property
    void everyWellMadeNumberKeepsItsParts(@ForAll("births") LocalDate born, @ForAll("ages") int age, @ForAll("codes") int code,
            @ForAll("serials") int serial) {
        int appointed = Math.min(born.getYear() + age, TODAY.getYear());
        String text = "%04d%02d%02d%04d%02d1%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), appointed, code, serial);
        Nip nip = Nip.of(text, TODAY);
        assertThat(nip.birthDate()).isEqualTo(born);
        assertThat(nip.isContract()).isEqualTo(code > 12);
        assertThat(nip.grouped().replace(" ", "")).isEqualTo(text);
        assertThat(nip).isEqualTo(Nip.of(nip.grouped(), TODAY));
    }

    @Property
    void noTextWhateverBreaksTheCheck(@ForAll String text) {
        assertThat(Nip.findFault(text, TODAY)).isNotNull();
    }

    @Property
    void whatASpreadsheetMakesOfANumberIsAlwaysNoticed(@ForAll("births") LocalDate born, @ForAll("serials") int serial) {
        String whole = "%04d%02d%02d%04d011%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), born.getYear() + 20, serial);
        assertThat(Nip.findFault(whole.substring(0, 15) + "000", TODAY)).isPresent();
        assertThat(Nip.findFault("%.5E".formatted(Double.parseDouble(whole)), TODAY)).isPresent();
        assertThat(Nip.findFault(whole.substring(1), TODAY)).isPresent();
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Combinators.combine(Arbitraries.integers().between(1945, 2006), Arbitraries.integers().between(1, 365))
                .as((year, day) -> LocalDate.ofYearDay(year, day));
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(20, 60);
    }

    @Provide
    Arbitrary<Integer> codes() {
        return Arbitraries.integers().between(1, 99);
    }

    @Provide
    Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(1, 999);
    }
}
