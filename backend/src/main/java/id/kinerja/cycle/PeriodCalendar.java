package id.kinerja.cycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The periods of a year: together they are exactly the year. Until when to submit and to evaluate is fixed by circulars of each office
 * (reference 2.9), so the dates here are only what a new cycle starts with; the periods hold the real ones.
 *
 * @param dueDays days after the end of a period until which employees submit, at least 0
 * @param closingMonths whole months after the end of a period until whose last day it is evaluated, at least 1
 * @param annualDueDays as {@code dueDays}, for the year as a whole: it is judged after the last of its periods
 */
public record PeriodCalendar(int dueDays, int closingMonths, int annualDueDays) {

    public record Span(int sequence, PeriodKind kind, String label, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn, LocalDate closesOn) {}

    public PeriodCalendar {
        if (dueDays < 0 || closingMonths < 1 || annualDueDays < 0) {
            throw new IllegalArgumentException("a period is due after it ends and closes in a later month");
        }
    }

    public List<Span> periodsOf(int year, Rhythm rhythm) {
        return IntStream.rangeClosed(1, rhythm.periodsPerYear()).mapToObj(number -> spanOf(year, rhythm, number, number)).toList();
    }

    /** With the year as a whole behind them, unless it is the only one. */
    public List<Span> withTheYear(int year, Rhythm rhythm) {
        Stream<Span> whole = rhythm == Rhythm.ANNUAL ? Stream.of() : Stream.of(spanOf(year, Rhythm.ANNUAL, 1, rhythm.periodsPerYear() + 1));
        return Stream.concat(periodsOf(year, rhythm).stream(), whole).toList();
    }

    private Span spanOf(int year, Rhythm rhythm, int number, int sequence) {
        YearMonth last = rhythm.lastMonthOf(year, number);
        LocalDate endsOn = last.atEndOfMonth();
        LocalDate closesOn = last.plusMonths(closingMonths).atEndOfMonth();
        LocalDate dueOn = endsOn.plusDays(rhythm == Rhythm.ANNUAL ? annualDueDays : dueDays);
        return new Span(sequence, rhythm == Rhythm.ANNUAL ? PeriodKind.ANNUAL : PeriodKind.PERIODIC, rhythm.labelOf(number),
                rhythm.firstMonthOf(year, number).atDay(1), endsOn, dueOn.isAfter(closesOn) ? closesOn : dueOn, closesOn);
    }
}
