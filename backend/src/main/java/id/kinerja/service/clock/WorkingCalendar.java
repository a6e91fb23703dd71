package id.kinerja.service.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * The counter hours of a unit: its open spans on each day, none on weekends, holidays and collective leave. All reckoning
 * is done in the office's zone.
 */
public final class WorkingCalendar {

    /** A counter that does not open for so long has no hours entered. */
    private static final int LONGEST_CLOSURE_DAYS = 400;

    private final Function<LocalDate, List<OpenSpan>> hours;
    private final ZoneId zone;

    /** @param hours the open spans of a day, in order and without overlap; empty on a closed day */
    public WorkingCalendar(Function<LocalDate, List<OpenSpan>> hours, ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    public boolean isOpenOn(LocalDate day) {
        return !hours.apply(day).isEmpty();
    }

    /** Counter time between two moments; zero where the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        if (!to.isAfter(from)) {
            return sum;
        }
        LocalDate last = day(to);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (OpenSpan span : hours.apply(day)) {
                Instant opens = later(from, at(day, span.from()));
                Instant closes = earlier(to, at(day, span.to()));
                if (closes.isAfter(opens)) {
                    sum = sum.plus(Duration.between(opens, closes));
                }
            }
        }
        return sum;
    }

    /**
     * The moment at which so much counter time has passed; the earliest one.
     *
     * @throws IllegalStateException where the counter never opens
     */
    public Instant plus(Instant from, Duration working) {
        if (working.isZero() || working.isNegative()) {
            return from;
        }
        Duration left = working;
        int closed = 0;
        for (LocalDate day = day(from); closed <= LONGEST_CLOSURE_DAYS; day = day.plusDays(1)) {
            closed = isOpenOn(day) ? 0 : closed + 1;
            for (OpenSpan span : hours.apply(day)) {
                Instant opens = later(from, at(day, span.from()));
                Duration open = Duration.between(opens, at(day, span.to()));
                if (open.compareTo(left) >= 0) {
                    return opens.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
        }
        throw neverOpen();
    }

    /**
     * Closing time of the {@code days}-th open day after the day of {@code from}: a promise of one working day, made today,
     * is due when the counter closes on the next working day.
     *
     * @throws IllegalStateException where the counter never opens
     */
    public Instant closeOfDay(Instant from, int days) {
        int left = days;
        int closed = 0;
        for (LocalDate day = day(from).plusDays(1); closed <= LONGEST_CLOSURE_DAYS; day = day.plusDays(1)) {
            if (isOpenOn(day)) {
                closed = 0;
                left--;
                if (left <= 0) {
                    return at(day, hours.apply(day).getLast().to());
                }
            } else {
                closed++;
            }
        }
        throw neverOpen();
    }

    /** The end of that many days on the wall calendar. */
    public Instant endOfCalendarDay(Instant from, int days) {
        return day(from).plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static IllegalStateException neverOpen() {
        return new IllegalStateException("The counter has no opening hours");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
