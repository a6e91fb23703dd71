package id.kinerja.objection.clock;

import id.kinerja.organization.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The reckoning of days (PP 30/2019 art. 59 (1): "at latest 14 days after receiving the result"). The day of the event, seen at the
 * office in Asia/Jakarta, is day 0 and does not count; the last day counts whole, until midnight. Calendar days run through weekends
 * and holidays and are not extended where they end on one: the regulation gives no such extension. In working days only days on
 * which the office works are counted.
 *
 * @param days how many, not negative
 */
public record ObjectionClock(int days, DayUnit unit, WorkingDays working) {

    public ObjectionClock {
        if (days < 0) {
            throw new IllegalArgumentException("days are counted forwards");
        }
    }

    public LocalDate lastDay(LocalDate dayZero) {
        return unit == DayUnit.CALENDAR ? dayZero.plusDays(days) : working.plus(dayZero, days);
    }

    /** On the last day itself it is 0; afterwards negative. */
    public int daysLeft(LocalDate today, LocalDate lastDay) {
        if (unit == DayUnit.CALENDAR) {
            return (int) ChronoUnit.DAYS.between(today, lastDay);
        }
        return today.isAfter(lastDay) ? -working.between(lastDay, today) : working.between(today, lastDay);
    }

    public static boolean isInTime(LocalDate day, LocalDate lastDay) {
        return !day.isAfter(lastDay);
    }
}
