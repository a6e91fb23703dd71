package id.kinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalityClockTest {

    private final FinalityClock clock = new FinalityClock(14);

    /** PP 30/2019 art. 59: 14 days; over a month's end, a leap day, the end of a year. */
    @ParameterizedTest
    @CsvSource({"2026-07-25, 2026-08-08", "2028-02-20, 2028-03-05", "2027-02-20, 2027-03-06", "2026-12-28, 2027-01-11"})
    void theDayOfDeliveryIsDayZero(LocalDate delivered, LocalDate last) {
        assertThat(clock.lastDayToObject(delivered)).isEqualTo(last);
        assertThat(clock.deliveredUpTo(last)).isBefore(delivered);
        assertThat(clock.deliveredUpTo(last.plusDays(1))).isEqualTo(delivered);
    }

    @Property
    void isFinalExactlyFromTheDayAfterTheLast(@ForAll @IntRange(max = 90) int days, @ForAll @IntRange(max = 2000) int day) {
        FinalityClock any = new FinalityClock(days);
        LocalDate delivered = LocalDate.of(2024, 1, 1).plusDays(day);
        LocalDate last = any.lastDayToObject(delivered);
        assertThat(delivered.isAfter(any.deliveredUpTo(last))).isTrue();
        assertThat(delivered.isAfter(any.deliveredUpTo(last.plusDays(1)))).isFalse();
    }

    @Test
    void refusesToGoBackInTime() {
        assertThatThrownBy(() -> new FinalityClock(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
