package id.kinerja.survey.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of indicators 6 to 9, cell by cell. */
class FollowUpScoresTest {

    private static final LocalDate REPORT = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({"false, true, true, 3, 1", "true, false, false, 0, 2", "true, true, false, 0, 3", "true, false, true, 0, 3",
        "true, true, true, 0, 4", "true, true, true, 1, 5"})
    void theSurveyItself(boolean perRegulation, boolean offline, boolean electronic, int done, int score) {
        assertThat(new FollowUpScores(perRegulation, 2, offline, electronic, 4, done, REPORT, null).survey()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 4", "5, 5", "9, 5"})
    void theMedia(int media, int score) {
        assertThat(new FollowUpScores(true, media, true, true, 0, 0, REPORT, null).mediaScore()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "4, 0, 1", "4, 1, 2", "10, 3, 3", "10, 8, 3", "5, 4, 3", "11, 9, 4", "4, 4, 5"})
    void theShareCarriedOut(int planned, int done, int score) {
        assertThat(new FollowUpScores(true, 1, true, true, planned, done, REPORT, REPORT).carriedOut()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 5", "2026-03-01, 4", "2026-04-30, 4", "2026-05-01, 3", "2026-07-31, 3", "2026-08-01, 2", "2026-10-31, 2",
        "2026-11-01, 1", "2027-01-31, 1", "2027-02-01, 0"})
    void theSpeedOfTheLastOne(LocalDate last, int score) {
        assertThat(new FollowUpScores(true, 1, true, true, 3, 3, REPORT, last).speed()).isEqualTo(score);
    }

    @Test
    void speedIsNothingWhileSomethingIsLeftAndSaysWhatItCanBecome() {
        FollowUpScores scores = new FollowUpScores(true, 1, true, true, 3, 2, REPORT, REPORT.plusDays(3));
        assertThat(scores.speed()).isZero();
        assertThat(scores.speedIfFinishedOn(REPORT.plusMonths(2))).isEqualTo(4);
        assertThat(new FollowUpScores(true, 1, true, true, 0, 0, REPORT, null).speedIfFinishedOn(REPORT)).isZero();
        assertThat(new FollowUpScores(true, 5, true, true, 2, 2, null, REPORT).speed()).isZero();
        assertThat(new FollowUpScores(true, 5, true, true, 2, 2, null, REPORT).survey()).isEqualTo(2);
    }
}
