package id.kinerja.service.hours;

import id.kinerja.service.clock.OpenSpan;
import id.kinerja.service.clock.WorkingCalendar;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The working calendars of units: their counter hours without the days on which the office is closed. */
@ApplicationScoped
public class CounterCalendars {

    /** Clocks run over a few weeks; imported logs are older. Days off far ahead are not decreed yet. */
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 1;

    private final CounterHoursRepository hours;
    private final id.kinerja.organization.calendar.WorkingCalendar office;
    private final OfficeTime time;

    CounterCalendars(CounterHoursRepository hours, id.kinerja.organization.calendar.WorkingCalendar office, OfficeTime time) {
        this.hours = hours;
        this.office = office;
        this.time = time;
    }

    /** Empty where neither the unit nor one above it has hours: then no clock can run. */
    public Optional<WorkingCalendar> find(UUID unitId) {
        return Optional.ofNullable(of(Set.of(unitId)).get(unitId));
    }

    /** Two statements, and one more for the days off of each unit. */
    public Map<UUID, WorkingCalendar> of(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> owners = hours.ownersOf(unitIds);
        Map<UUID, List<CounterHours>> versions = hours.listNewestFirst(Set.copyOf(owners.values())).stream()
                .collect(Collectors.groupingBy(CounterHours::unitId));
        Map<UUID, WorkingCalendar> calendars = new HashMap<>();
        owners.forEach((unit, owner) -> calendars.put(unit, calendar(versions.get(owner), daysOff(unit))));
        return calendars;
    }

    /** A counter may open on a weekend, if its hours say so, but never on a day off. */
    private Set<LocalDate> daysOff(UUID unit) {
        return office.ofUnit(unit, time.today().minusYears(YEARS_BACK), time.today().plusYears(YEARS_AHEAD)).daysOff();
    }

    private WorkingCalendar calendar(List<CounterHours> newestFirst, Set<LocalDate> daysOff) {
        Map<LocalDate, List<OpenSpan>> days = new ConcurrentHashMap<>();
        return new WorkingCalendar(day -> days.computeIfAbsent(day, each -> daysOff.contains(each) ? List.of() : spans(newestFirst, each)), time.zone());
    }

    /** The first hours count for the days before them too: what was logged earlier was not logged on closed days. */
    private static List<OpenSpan> spans(List<CounterHours> newestFirst, LocalDate day) {
        return newestFirst.stream().filter(version -> !version.validFrom().isAfter(day)).findFirst()
                .orElse(newestFirst.getLast()).on(day.getDayOfWeek());
    }
}
