package id.kinerja.cycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The periods of a year: together they are exactly the year. Until when to submit and to evaluate is fixed by circulars of each office
 * (reference 2.9), so the dates here are only what a new cycle starts with; the periods hold the real ones.
 *
 * @param dueDays days after the end of a period until which employees submit, at least 0
 * @param closingMonths whole months after the end of a period until whose last day it is evaluated, at least 1
 */
public record PeriodCalendar(int dueDays, int closingMonths) {

    public record Span(int sequence, String label, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn, LocalDate closesOn) {}

    public PeriodCalendar {
        if (dueDays < 0 || closingMonths < 1) {
            throw new IllegalArgumentException("a period is due after it ends and closes in a later month");
        }
    }

    public List<Span> periodsOf(int year, Rhythm rhythm) {
        return IntStream.rangeClosed(1, rhythm.periodsPerYear()).mapToObj(sequence -> spanOf(year, rhythm, sequence)).toList();
    }

    private Span spanOf(int year, Rhythm rhythm, int sequence) {
        YearMonth last = rhythm.lastMonthOf(year, sequence);
        LocalDate endsOn = last.atEndOfMonth();
        LocalDate closesOn = last.plusMonths(closingMonths).atEndOfMonth();
        LocalDate dueOn = endsOn.plusDays(dueDays);
        return new Span(sequence, rhythm.labelOf(sequence), rhythm.firstMonthOf(year, sequence).atDay(1), endsOn,
                dueOn.isAfter(closesOn) ? closesOn : dueOn, closesOn);
    }
}
