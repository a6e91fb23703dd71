package id.kinerja.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectiveDatesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theFirstPlanCoversTheYearFromItsBeginning() {
        assertThat(EffectiveDates.first(2026, LocalDate.of(2024, 3, 1))).isEqualTo(NEW_YEAR);
        assertThat(EffectiveDates.first(2026, null)).isEqualTo(NEW_YEAR);
    }

    @Test
    void whoComesDuringTheYearIsPlannedFromTheFirstDayInThePost() {
        assertThat(EffectiveDates.first(2026, LocalDate.of(2026, 4, 15))).isEqualTo("2026-04-15");
    }

    @Test
    void aRevisionBeginsOnTheDayBothSigned() {
        assertThat(EffectiveDates.next(2026, NEW_YEAR, LocalDate.of(2026, 5, 12))).isEqualTo("2026-05-12");
    }

    @Test
    void aRevisionSignedBeforeTheEarlierVersionBeganReplacesItFromItsFirstDay() {
        assertThat(EffectiveDates.next(2026, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 5, 12))).isEqualTo("2026-07-01");
    }

    @Test
    void aRevisionSignedAfterTheYearStillBelongsToIt() {
        assertThat(EffectiveDates.next(2026, NEW_YEAR, LocalDate.of(2027, 1, 8))).isEqualTo("2026-12-31");
    }
}
