package id.kinerja.target.plan;

import java.time.LocalDate;
import java.time.Month;

/**
 * From which day a plan is in effect. The first one covers the year from its beginning or from the first day in the post
 * (PermenPANRB 6/2022: set in January; on a new post at its start); a revision follows without gap or overlap.
 */
final class EffectiveDates {

    private EffectiveDates() {}

    /** @param worksFrom first day of the frozen assignment; null where it is unknown */
    static LocalDate first(int year, LocalDate worksFrom) {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return worksFrom == null || worksFrom.isBefore(newYear) ? newYear : worksFrom;
    }

    /** The day both signed, but never before the earlier version began, nor after the year. */
    static LocalDate next(int year, LocalDate earlierFrom, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate from = today.isAfter(lastDay) ? lastDay : today;
        return from.isBefore(earlierFrom) ? earlierFrom : from;
    }
}
