package id.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodCalendarTest {

    private final PeriodCalendar calendar = new PeriodCalendar(10, 1, 20);

    @Test
    void aYearHasFourQuartersAsOnTheForms() {
        var quarters = calendar.periodsOf(2026, Rhythm.QUARTERLY);
        assertThat(quarters).extracting(PeriodCalendar.Span::label).containsExactly("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV");
        assertThat(quarters.getFirst()).isEqualTo(new PeriodCalendar.Span(1, PeriodKind.PERIODIC, "Triwulan I", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 30)));
    }

    /** Reference 2.9: the annual appraisal ends at the latest at the end of January, so it is due after the last of its periods. */
    @Test
    void theLastPeriodReachesIntoTheNextYear() {
        var last = calendar.periodsOf(2024, Rhythm.ANNUAL).getLast();
        assertThat(last.dueOn()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(last.closesOn()).isEqualTo(LocalDate.of(2025, 1, 31));
    }

    @Test
    void februaryEndsWhenItEnds() {
        assertThat(calendar.periodsOf(2028, Rhythm.MONTHLY).get(1).endsOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(calendar.periodsOf(2027, Rhythm.MONTHLY).get(1).endsOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(calendar.periodsOf(2100, Rhythm.MONTHLY).get(1).endsOn()).isEqualTo(LocalDate.of(2100, 2, 28));
        assertThat(calendar.periodsOf(2028, Rhythm.MONTHLY).getFirst().closesOn()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aDueDayBehindTheClosingDayBecomesTheClosingDay() {
        assertThat(new PeriodCalendar(60, 1, 20).periodsOf(2026, Rhythm.QUARTERLY).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void refusesAPeriodThatClosesBeforeItEnds() {
        assertThatThrownBy(() -> new PeriodCalendar(-1, 1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeriodCalendar(0, 0, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void thePeriodsOfAYearAreTheYearWithoutGapOrOverlap(@ForAll @IntRange(min = 2020, max = 2100) int year, @ForAll Rhythm rhythm,
            @ForAll @IntRange(max = 90) int dueDays, @ForAll @IntRange(min = 1, max = 6) int closingMonths) {
        List<PeriodCalendar.Span> spans = new PeriodCalendar(dueDays, closingMonths, 20).periodsOf(year, rhythm);
        LocalDate expectedStart = LocalDate.of(year, 1, 1);
        for (var span : spans) {
            assertThat(span.startsOn()).isEqualTo(expectedStart);
            assertThat(span.dueOn()).isBetween(span.endsOn(), span.closesOn());
            assertThat(span.sequence()).isEqualTo(spans.indexOf(span) + 1);
            expectedStart = span.endsOn().plusDays(1);
        }
        assertThat(expectedStart).isEqualTo(LocalDate.of(year + 1, 1, 1));
        assertThat(spans).hasSize(rhythm.periodsPerYear());
    }

    @Property
    void aPeriodGoesThroughItsStatesInOrder(@ForAll @IntRange(min = 2020, max = 2100) int year, @ForAll Rhythm rhythm,
            @ForAll @IntRange(min = -40, max = 440) int day) {
        var span = calendar.periodsOf(year, rhythm).getFirst();
        LocalDate today = LocalDate.of(year, 1, 1).plusDays(day);
        PeriodState state = PeriodState.on(today, span.startsOn(), span.endsOn(), span.closesOn());
        PeriodState next = PeriodState.on(today.plusDays(1), span.startsOn(), span.endsOn(), span.closesOn());
        assertThat(next.ordinal() - state.ordinal()).isBetween(0, 1);
    }

    /** Every rhythm has the year as a whole once, last in order, spanning all of it, and due after the last of its periods. */
    @Property
    void theYearComesLastAndOnce(@ForAll @IntRange(min = 2020, max = 2100) int year, @ForAll Rhythm rhythm) {
        List<PeriodCalendar.Span> spans = calendar.withTheYear(year, rhythm);
        PeriodCalendar.Span whole = spans.getLast();
        assertThat(spans).filteredOn(span -> span.kind() == PeriodKind.ANNUAL).containsExactly(whole);
        assertThat(whole.label()).isEqualTo("Tahunan");
        assertThat(whole.startsOn()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(whole.endsOn()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(whole.sequence()).isEqualTo(spans.size());
        assertThat(spans.subList(0, spans.size() - 1)).allMatch(span -> span.dueOn().isBefore(whole.dueOn()) && span.sequence() < whole.sequence());
    }

    @Test
    void everyRhythmSpeaksTheWordsOfTheForms() {
        assertThat(calendar.withTheYear(2028, Rhythm.MONTHLY)).extracting(PeriodCalendar.Span::label)
                .containsExactly("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
                        "Desember", "Tahunan");
        assertThat(calendar.withTheYear(2028, Rhythm.SEMESTER)).extracting(PeriodCalendar.Span::label)
                .containsExactly("Semester I", "Semester II", "Tahunan");
        assertThat(calendar.withTheYear(2028, Rhythm.ANNUAL)).extracting(PeriodCalendar.Span::label).containsExactly("Tahunan");
        assertThat(calendar.withTheYear(2028, Rhythm.MONTHLY).get(1).dueOn()).isEqualTo(LocalDate.of(2028, 3, 10));
    }

    @Test
    void aStateBeginsWithItsDay() {
        LocalDate starts = LocalDate.of(2026, 1, 1);
        LocalDate ends = LocalDate.of(2026, 3, 31);
        LocalDate closes = LocalDate.of(2026, 4, 30);
        assertThat(PeriodState.on(starts.minusDays(1), starts, ends, closes)).isEqualTo(PeriodState.UPCOMING);
        assertThat(PeriodState.on(starts, starts, ends, closes)).isEqualTo(PeriodState.RUNNING);
        assertThat(PeriodState.on(ends, starts, ends, closes)).isEqualTo(PeriodState.RUNNING);
        assertThat(PeriodState.on(ends.plusDays(1), starts, ends, closes)).isEqualTo(PeriodState.EVALUATING);
        assertThat(PeriodState.on(closes, starts, ends, closes)).isEqualTo(PeriodState.EVALUATING);
        assertThat(PeriodState.on(closes.plusDays(1), starts, ends, closes)).isEqualTo(PeriodState.CLOSED);
    }
}
