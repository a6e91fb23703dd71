package id.kinerja.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reckoning in working days: neither weekend nor day off. It knows the days off that it was given; beyond them only weekends
 * count. The weekend is Saturday and Sunday by Perpres 21/2023 on working days, days off come from the yearly joint decree.
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> daysOff) {

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        daysOff = Set.copyOf(daysOff);
        if (weekend.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw new IllegalArgumentException("a week needs a working day");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The n-th working day after this one, which itself is day 0 and need not be a working day; with 0 the day itself.
     *
     * @param count not negative
     */
    public LocalDate plus(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; 0 where {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay).count();
    }
}
