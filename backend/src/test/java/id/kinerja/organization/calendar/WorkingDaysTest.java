package id.kinerja.organization.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(SATURDAY, SUNDAY);

    /** Idul Fitri 1447 H with collective leave, Friday 20 to Tuesday 24 March 2026, and Independence Day. */
    private static final WorkingDays OFFICE = new WorkingDays(WEEKEND, Set.of(
            day("2026-03-20"), day("2026-03-23"), day("2026-03-24"), day("2026-08-17")));

    @ParameterizedTest
    @CsvSource({
        "2026-03-19, 1, 2026-03-25", // over a long leave
        "2026-03-18, 1, 2026-03-19",
        "2026-03-21, 1, 2026-03-25", // day 0 may itself be off
        "2026-08-14, 1, 2026-08-18", // weekend and holiday in a row
        "2026-12-30, 2, 2027-01-01", // over the year's end, whose days off are not known here
        "2028-02-28, 1, 2028-02-29", // a leap day
        "2026-05-12, 0, 2026-05-12",
        "2026-05-12, 14, 2026-06-01"
    })
    void workingDaysAreAdded(LocalDate from, int count, LocalDate expected) {
        assertThat(OFFICE.plus(from, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-19, 2026-03-25, 1", "2026-03-19, 2026-03-24, 0", "2026-05-12, 2026-05-12, 0", "2026-05-12, 2026-05-19, 5",
        "2026-05-19, 2026-05-12, 0"
    })
    void workingDaysAreCounted(LocalDate from, LocalDate to, int expected) {
        assertThat(OFFICE.between(from, to)).isEqualTo(expected);
    }

    @Test
    void aSixDayWeekIsASetting() {
        WorkingDays sixDays = new WorkingDays(EnumSet.of(SUNDAY), Set.of());
        assertThat(sixDays.plus(day("2026-05-15"), 1)).isEqualTo(day("2026-05-16"));
        assertThat(new WorkingDays(EnumSet.of(FRIDAY), Set.of()).isWorkingDay(day("2026-05-15"))).isFalse();
        assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OFFICE.plus(day("2026-05-15"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsReachedIsAWorkingDayAndCountsBack(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int count, @ForAll("daysOff") Set<LocalDate> off) {
        WorkingDays days = new WorkingDays(WEEKEND, off);
        LocalDate reached = days.plus(from, count);
        assertThat(days.isWorkingDay(reached)).isTrue();
        assertThat(days.between(from, reached)).isEqualTo(count);
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 30) int first, @ForAll @IntRange(min = 0, max = 30) int second,
            @ForAll("daysOff") Set<LocalDate> off) {
        WorkingDays days = new WorkingDays(WEEKEND, off);
        assertThat(days.plus(days.plus(from, first), second)).isEqualTo(days.plus(from, first + second));
    }

    @Property
    void aDayOffNeverBringsADayNearer(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 30) int count, @ForAll("daysOff") Set<LocalDate> off) {
        LocalDate without = new WorkingDays(WEEKEND, Set.of()).plus(from, count);
        assertThat(new WorkingDays(WEEKEND, off).plus(from, count)).isAfterOrEqualTo(without);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(after -> day("2024-01-01").plusDays(after));
    }

    @Provide
    Arbitrary<Set<LocalDate>> daysOff() {
        return days().set().ofMaxSize(80).map(set -> set.stream().collect(Collectors.toSet()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
