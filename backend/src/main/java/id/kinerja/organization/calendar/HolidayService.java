package id.kinerja.organization.calendar;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the calendar of days off. */
@ApplicationScoped
public class HolidayService {

    static final String SUBJECT = "HOLIDAY";

    private final HolidayRepository holidays;
    private final HolidayPermissions permissions;
    private final UnitService units;
    private final AuditTrail trail;
    private final Ids ids;

    HolidayService(HolidayRepository holidays, HolidayPermissions permissions, UnitService units, AuditTrail trail, Ids ids) {
        this.holidays = holidays;
        this.permissions = permissions;
        this.units = units;
        this.trail = trail;
        this.ids = ids;
    }

    /** @param year null for all years, unitId null for the days of all units */
    public Page<HolidayResponse> listHolidays(Integer year, UUID unitId, PageQuery page) {
        LocalDate first = year == null ? null : LocalDate.of(year, 1, 1);
        return holidays.list(first, first == null ? null : first.plusYears(1).minusDays(1), unitId, page, permissions.actions());
    }

    public HolidayResponse getHoliday(UUID id) {
        return holidays.findResponse(id, permissions.actions()).orElseThrow(Problem::notFound);
    }

    @Transactional
    public HolidayResponse createHoliday(HolidayRequest request) {
        requireUnit(request.unitId(), "/unitId");
        Holiday holiday = add(request);
        holidays.flush();
        return getHoliday(holiday.id());
    }

    @Transactional
    public HolidayResponse updateHoliday(UUID id, String ifMatch, HolidayPatch patch) {
        Holiday holiday = getForChange(id, ifMatch);
        HolidayRequest wanted = patch.onto(holiday.content());
        requireUnit(wanted.unitId(), "/unitId");
        change(holiday, wanted);
        holidays.flush();
        return getHoliday(id);
    }

    /** Takes back a day that was written down by mistake or moved by a later decree. */
    @Transactional
    public void deleteHoliday(UUID id, String ifMatch) {
        Holiday holiday = getForChange(id, ifMatch);
        holidays.delete(holiday);
        trail.record(compare(AuditEntry.of("HOLIDAY_DELETED", SUBJECT, id), holiday.content(), null));
    }

    /** All of them or none; a day that is there already gets the name and kind given. Without writing it only counts. */
    @Transactional
    public HolidayBatchResponse takeOver(HolidayBatchRequest batch, boolean validateOnly) {
        Map<Place, Holiday> there = new HashMap<>();
        holidays.listOn(batch.items().stream().map(HolidayRequest::day).toList())
                .forEach(holiday -> there.put(Place.of(holiday.content()), holiday));
        requireOnceEach(batch.items());
        int added = 0;
        int changed = 0;
        for (HolidayRequest item : batch.items()) {
            Holiday holiday = there.get(Place.of(item));
            boolean differs = holiday != null && !holiday.content().equals(item);
            added += holiday == null ? 1 : 0;
            changed += differs ? 1 : 0;
            if (!validateOnly && (holiday == null || differs)) {
                write(holiday, item);
            }
        }
        return new HolidayBatchResponse(added, changed, batch.items().size() - added - changed);
    }

    private record Place(LocalDate day, UUID unitId) {
        static Place of(HolidayRequest item) {
            return new Place(item.day(), item.unitId());
        }
    }

    private void requireOnceEach(List<HolidayRequest> items) {
        ProblemException problem = Problem.rule("organization.holiday-batch-invalid");
        List<Place> seen = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (seen.contains(Place.of(items.get(i)))) {
                problem.at("/items/" + i + "/day", "organization.holiday-twice");
            }
            seen.add(Place.of(items.get(i)));
        }
        problem.throwIfAnyFault();
        items.stream().map(HolidayRequest::unitId).distinct().forEach(unit -> requireUnit(unit, "/items"));
    }

    private void write(Holiday present, HolidayRequest wanted) {
        if (present == null) {
            add(wanted);
        } else {
            change(present, wanted);
        }
    }

    private Holiday add(HolidayRequest request) {
        Holiday holiday = new Holiday(ids.next(), request);
        holidays.persist(holiday);
        trail.record(compare(AuditEntry.of("HOLIDAY_ADDED", SUBJECT, holiday.id()), null, holiday.content()));
        return holiday;
    }

    private void change(Holiday holiday, HolidayRequest wanted) {
        HolidayRequest before = holiday.content();
        holiday.change(wanted);
        trail.record(compare(AuditEntry.of("HOLIDAY_CHANGED", SUBJECT, holiday.id()), before, holiday.content()));
    }

    private Holiday getForChange(UUID id, String ifMatch) {
        Holiday holiday = holidays.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, holiday.version());
        return holiday;
    }

    private void requireUnit(UUID unitId, String pointer) {
        if (unitId != null && units.findById(unitId).isEmpty()) {
            throw Problem.rule("organization.unit-unknown").at(pointer, "organization.unit-unknown");
        }
    }

    private static AuditEntry compare(AuditEntry entry, HolidayRequest before, HolidayRequest after) {
        HolidayRequest none = new HolidayRequest(null, null, null, null);
        HolidayRequest from = before == null ? none : before;
        HolidayRequest to = after == null ? none : after;
        return entry.changed("day", from.day(), to.day()).changed("name", from.name(), to.name())
                .changed("kind", from.kind(), to.kind()).changed("unitId", from.unitId(), to.unitId());
    }
}
