package id.kinerja.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "      | id", "id    | id", "en | en", "en-US,en;q=0.9 | en", "fr-FR | id", "fr,en;q=0.5 | en",
        "id;q=0.2,en;q=0.8 | en", "*  | id", ";;;q=x | id"})
    void indonesianUnlessEnglishIsPreferred(String header, String language) {
        assertThat(Language.of(header).getLanguage()).isEqualTo(language);
    }
}
