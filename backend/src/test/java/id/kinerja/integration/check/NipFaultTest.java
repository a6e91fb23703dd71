package id.kinerja.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.integration.file.SheetCell.Form;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipFaultTest {

    @ParameterizedTest
    @CsvSource({
        "1.97E+17, TEXT, SCIENTIFIC",
        "'1,97103E+17', TEXT, SCIENTIFIC",
        "1.97102E+17, NUMBER, SCIENTIFIC",
        "197102272017022000, NUMBER, HELD_AS_NUMBER",
        "197102272017022016, NUMBER, HELD_AS_NUMBER",
        "197102272017022000, TEXT, ZEROS_AT_THE_END",
        "19710227201702201, TEXT, TOO_SHORT",
        "1971022720170220011, TEXT, TOO_LONG",
        "130123456, TEXT, OLD_NUMBER",
        "tidak ada, TEXT, NOT_DIGITS",
        "197102302017022001, TEXT, IMPOSSIBLE_BIRTH_DATE",
        "197102271975022001, TEXT, IMPOSSIBLE_APPOINTMENT",
        "197102272099022001, TEXT, IMPOSSIBLE_APPOINTMENT",
        "197102272017002001, TEXT, IMPOSSIBLE_MONTH",
        "197102272017023001, TEXT, IMPOSSIBLE_SEX",
    })
    void saysHowTheNumberWasLost(String text, Form form, NipFault fault) {
        assertThat(NipFault.of(text, form, LocalDate.of(2026, 7, 1))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"197102272017022001", "'19710227 201702 2 001'", "19710227.201702.2.001", "199009132025242014"})
    void takesANumberAlsoAsItIsPrinted(String text) {
        assertThat(NipFault.of(text, Form.TEXT, LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(NipFault.digits(text)).hasSize(18);
    }
}
