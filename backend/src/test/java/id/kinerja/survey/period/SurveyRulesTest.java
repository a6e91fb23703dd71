package id.kinerja.survey.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRulesTest {

    private static final SurveyRules RULES = new SurveyRule().defaults();

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "100, 80, 1", "500, 217, 1", "1234, 293, 1", "5000, 357, 4", "100000, 383, 78"})
    void soManyAreInvitedThatEnoughAnswer(int visits, int needed, int everyNth) {
        assertThat(SurveyRules.requiredSample(visits)).isEqualTo(needed);
        assertThat(RULES.everyNth(visits)).isEqualTo(everyNth);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12, 2026-05-12, 2026-06-30", "2026-06-11, 2026-07-01, 2026-09-30", "2026-12-31, 2027-01-01, 2027-03-31",
        "2026-06-10, 2026-06-10, 2026-06-30"})
    void aQuarterThatIsNearlyOverIsLeftAlone(LocalDate earliest, LocalDate start, LocalDate end) {
        assertThat(RULES.start(earliest)).isEqualTo(start);
        assertThat(SurveyRules.endOfQuarter(RULES.start(earliest))).isEqualTo(end);
    }

    @Test
    void quartersAreThoseOfTheYear() {
        assertThat(SurveyRules.quarter(LocalDate.of(2026, 1, 1))).isEqualTo(1);
        assertThat(SurveyRules.quarter(LocalDate.of(2026, 3, 31))).isEqualTo(1);
        assertThat(SurveyRules.quarter(LocalDate.of(2026, 12, 1))).isEqualTo(4);
    }
}
