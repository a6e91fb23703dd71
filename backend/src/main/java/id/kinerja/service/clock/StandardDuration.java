package id.kinerja.service.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a service may take by its standard (component 3 of the fourteen, UU 25/2009 and PermenPANRB 15/2014: jangka
 * waktu pelayanan), as the unit's own decision says it. Published times range from ten minutes to a week, so there is no
 * default.
 *
 * @param amount at least 1
 */
public record StandardDuration(int amount, TimeUnit unit) {

    /** The clock a promise is counted on. */
    public enum TimeUnit {
        /** Minutes of counter time. */
        WORKING_MINUTES,
        /** Hours of counter time. */
        WORKING_HOURS,
        /** Until the counter closes on that working day; the day of the complete file is day 0. */
        WORKING_DAYS,
        /** Until the end of that day on the wall calendar. */
        CALENDAR_DAYS
    }

    public StandardDuration {
        if (amount < 1) {
            throw new IllegalArgumentException("A promise takes some time");
        }
    }

    Instant dueFrom(Instant complete, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_MINUTES -> calendar.plus(complete, Duration.ofMinutes(amount));
            case WORKING_HOURS -> calendar.plus(complete, Duration.ofHours(amount));
            case WORKING_DAYS -> calendar.closeOfDay(complete, amount);
            case CALENDAR_DAYS -> calendar.endOfCalendarDay(complete, amount);
        };
    }
}
