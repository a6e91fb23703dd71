package id.kinerja.objection.clock;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.organization.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the reckoning of PP 30/2019 art. 59: 14 days after the result was received. */
class ObjectionClockTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    /** Idul Fitri 1447 H with collective leave, and Independence Day. */
    private static final WorkingDays WORKING = new WorkingDays(EnumSet.of(SATURDAY, SUNDAY), Set.of(
            day("2026-03-20"), day("2026-03-23"), day("2026-03-24"), day("2026-08-17")));

    private static final ObjectionClock CALENDAR_14 = new ObjectionClock(14, DayUnit.CALENDAR, WORKING);
    private static final ObjectionClock WORKING_14 = new ObjectionClock(14, DayUnit.WORKING, WORKING);

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 2026-05-04", // over the end of a month
        "2028-02-20, 2028-03-05", // a leap year: 29 February is a day like others
        "2026-02-20, 2026-03-06",
        "2026-12-24, 2027-01-07", // over the end of a year
        "2026-05-02, 2026-05-16", // ends on a Saturday: not extended
        "2026-08-03, 2026-08-17"  // ends on a holiday: not extended
    })
    void calendarDays(LocalDate delivered, LocalDate last) {
        assertThat(CALENDAR_14.lastDay(delivered)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12, 2026-06-01",
        "2026-03-13, 2026-04-07", // over the leave of Idul Fitri: three working days later than without
        "2026-08-03, 2026-08-24", // over Independence Day
        "2026-05-16, 2026-06-04"  // delivered on a Saturday, which is day 0 all the same
    })
    void workingDays(LocalDate delivered, LocalDate last) {
        assertThat(WORKING_14.lastDay(delivered)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T16:59:59Z, 2026-05-12", // a minute before midnight in Jakarta
        "2026-05-12T17:00:00Z, 2026-05-13", // midnight in Jakarta begins the next day, though it is the 12th in London
        "2025-12-31T18:00:00Z, 2026-01-01"
    })
    void theDayIsThatOfTheOffice(Instant delivered, LocalDate dayZero) {
        assertThat(delivered.atZone(OFFICE).toLocalDate()).isEqualTo(dayZero);
        assertThat(CALENDAR_14.lastDay(delivered.atZone(OFFICE).toLocalDate())).isEqualTo(dayZero.plusDays(14));
    }

    @Test
    void theLastDayCountsWhole() {
        LocalDate last = CALENDAR_14.lastDay(day("2026-05-12"));
        assertThat(ObjectionClock.isInTime(day("2026-05-26"), last)).isTrue();
        assertThat(ObjectionClock.isInTime(day("2026-05-27"), last)).isFalse();
        assertThat(CALENDAR_14.daysLeft(day("2026-05-12"), last)).isEqualTo(14);
        assertThat(CALENDAR_14.daysLeft(day("2026-05-26"), last)).isZero();
        assertThat(CALENDAR_14.daysLeft(day("2026-05-29"), last)).isEqualTo(-3);
        assertThatThrownBy(() -> new ObjectionClock(-1, DayUnit.CALENDAR, WORKING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workingDaysLeftPassOverDaysOff() {
        LocalDate last = day("2026-03-25");
        assertThat(WORKING_14.daysLeft(day("2026-03-19"), last)).isEqualTo(1);
        assertThat(WORKING_14.daysLeft(day("2026-03-24"), last)).isEqualTo(1);
        assertThat(WORKING_14.daysLeft(last, last)).isZero();
        assertThat(WORKING_14.daysLeft(day("2026-03-30"), last)).isEqualTo(-3);
    }

    @Property
    void daysLeftOnDayZeroAreAllOfThem(@ForAll @IntRange(min = 0, max = 3000) int after, @ForAll @IntRange(min = 0, max = 60) int days) {
        LocalDate zero = day("2024-01-01").plusDays(after);
        for (DayUnit unit : DayUnit.values()) {
            ObjectionClock clock = new ObjectionClock(days, unit, WORKING);
            assertThat(clock.daysLeft(zero, clock.lastDay(zero))).isEqualTo(days);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
