package id.kinerja.organization.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The working days of the office, or of one unit, for features that reckon in them; each answer is one statement. */
@ApplicationScoped
public class WorkingCalendar {

    private final HolidayRepository holidays;
    private final CalendarConfig config;

    WorkingCalendar(HolidayRepository holidays, CalendarConfig config) {
        this.holidays = holidays;
        this.config = config;
    }

    /** With the days off of everybody from the first day to the last. */
    public WorkingDays ofOffice(LocalDate first, LocalDate last) {
        return new WorkingDays(config.weekend(), holidays.daysOff(null, first, last));
    }

    /** With those of the unit and of the units above it as well. */
    public WorkingDays ofUnit(UUID unitId, LocalDate first, LocalDate last) {
        return new WorkingDays(config.weekend(), holidays.daysOff(unitId, first, last));
    }
}
