package id.kinerja.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-05", "5/3/2024", "05-03-2024", "05.03.2024", "5 Maret 2024", "05-Mar-2024", "2024-03-05 00:00:00"})
    void readsDatesAsOfficesWriteThem(String text) {
        assertThat(OfficeDate.parse(text)).contains(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1985", "2023-02-29", "12/31/2024", "31 Februari 2024"})
    void tellsAnImpossibleDateFromWhatIsNone(String text) {
        assertThat(OfficeDate.parse(text)).isEmpty();
        assertThat(OfficeDate.looksLikeDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "2024", "5/3/24", "20240305"})
    void doesNotGuess(String text) {
        assertThat(OfficeDate.parse(text)).isEmpty();
        assertThat(OfficeDate.looksLikeDate(text)).isFalse();
    }
}
