package id.kinerja.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * The year of the demo, seen from today. A quarter counts as over once its results are handed over and read, so that a demo
 * shows the same states on whatever day it starts; until the first one is over it shows the year before.
 */
record DemoCalendar(int year, Instant now, ZoneId zone, List<Quarter> quarters) {

    /** A period of the cycle. */
    record Quarter(UUID id, int number, LocalDate startsOn, LocalDate endsOn) {}

    /** Days after the end of a quarter when its evaluation has been lived through. */
    private static final int SETTLED = 36;

    static int yearOf(LocalDate today) {
        LocalDate firstResults = LocalDate.of(today.getYear(), 3, 31).plusDays(SETTLED);
        return today.isAfter(firstResults) ? today.getYear() : today.getYear() - 1;
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Today, or the last day of the demo's year once it is over. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return today().isAfter(end) ? end : today();
    }

    /** Working hours of that day, or of the Monday after a weekend. */
    Instant at(LocalDate day, Random chance) {
        LocalDate workday = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
        LocalTime time = LocalTime.of(8, 0).plusMinutes(chance.nextInt(8 * 60)).plusSeconds(chance.nextInt(60));
        return workday.atTime(time).atZone(zone).toInstant();
    }

    /** A day that people work, between both, or the last working day before. */
    LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    boolean isOver(Quarter quarter) {
        return quarter.endsOn().plusDays(SETTLED).isBefore(today());
    }

    boolean hasBegun(Quarter quarter) {
        return !quarter.startsOn().isAfter(today());
    }

    private boolean isRunning(Quarter quarter) {
        return hasBegun(quarter) && !quarter.endsOn().isBefore(today());
    }

    /** The quarter of today; none once the year of the demo has ended. */
    Optional<Quarter> running() {
        return quarters.stream().filter(this::isRunning).findFirst();
    }

    /** The last quarter that is over. */
    boolean isLatest(Quarter quarter) {
        return isOver(quarter) && quarters.stream().noneMatch(other -> other.number() > quarter.number() && isOver(other));
    }

    Quarter latest() {
        return quarters.stream().filter(this::isLatest).findFirst().orElseThrow();
    }
}
