package id.kinerja.service.request;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.service.clock.WorkingCalendar;
import id.kinerja.service.hours.CounterCalendars;
import id.kinerja.service.standard.ServiceStandard;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.bulk.ArrayInsert;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Takes over whole logs at once, from another system or for the demo. Each is added up by the same rules as at the counter;
 * the rows are written in sets.
 */
@ApplicationScoped
public class RequestLogImport {

    /** A line of the log on its way to the table. */
    private record Line(UUID id, UUID requestId, int sequence, LoggedEvent event, Instant recordedAt, Writer by) {}

    private static final ArrayInsert<Line> LINES = ArrayInsert.<Line>into("service_event")
            .column("id", "uuid", Line::id)
            .column("request_id", "uuid", Line::requestId)
            .column("sequence", "integer", Line::sequence)
            .column("kind", "text", line -> line.event().kind())
            .column("happened_at", "timestamptz", line -> line.event().at())
            .column("recorded_at", "timestamptz", Line::recordedAt)
            .column("step", "text", line -> line.event().step())
            .column("handler_employee_id", "uuid", line -> line.event().handlerId())
            .column("reason_code", "text", line -> line.event().cause())
            .column("reason", "text", line -> line.event().reason())
            .column("by_account_id", "uuid", line -> line.by().accountId())
            .column("by_employee_id", "uuid", line -> line.by().employeeId());

    private static final ArrayInsert<ServiceStep> STEPS = ArrayInsert.<ServiceStep>into("service_step")
            .column("id", "uuid", ServiceStep::id)
            .column("request_id", "uuid", ServiceStep::requestId)
            .column("step", "text", ServiceStep::step)
            .column("handler_employee_id", "uuid", ServiceStep::handlerEmployeeId)
            .column("started_at", "timestamptz", ServiceStep::startedAt)
            .column("ended_at", "timestamptz", ServiceStep::endedAt)
            .column("working_seconds", "bigint", ServiceStep::workingSeconds);

    private final StatelessSession session;
    private final RequestNumbers numbers;
    private final ServiceTypeService types;
    private final CounterCalendars calendars;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    RequestLogImport(StatelessSession session, RequestNumbers numbers, ServiceTypeService types, CounterCalendars calendars,
            AuditTrail trail, OfficeTime time, Ids ids) {
        this.session = session;
        this.numbers = numbers;
        this.types = types;
        this.calendars = calendars;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    /** Those of these names in other logs under which a request of one of these units is there already, as {@code unitId/externalId}. */
    public List<String> listKnown(Collection<UUID> unitIds, Collection<String> externalIds) {
        return session.createNativeQuery("""
                        SELECT unit_id || '/' || external_id FROM service_request
                         WHERE unit_id = ANY(CAST(:units AS uuid[])) AND external_id = ANY(CAST(:names AS text[]))""", String.class)
                .setParameter("units", unitIds.toArray(UUID[]::new)).setParameter("names", externalIds.toArray(String[]::new)).getResultList();
    }

    /**
     * @param unitId whose log it is; all services are of this unit
     * @param recordedLive true where the other log recorded each event when it happened; else all are recorded now
     * @throws IllegalArgumentException for events that cannot follow each other
     */
    @Transactional
    public void add(UUID unitId, List<LoggedRequest> requests, boolean recordedLive) {
        Map<UUID, List<ServiceStandard>> standards =
                types.byType(requests.stream().map(LoggedRequest::serviceTypeId).collect(Collectors.toSet()));
        WorkingCalendar calendar = calendars.find(unitId).orElse(null);
        List<ServiceRequest> rows = new ArrayList<>();
        List<Line> events = new ArrayList<>();
        List<ServiceStep> steps = new ArrayList<>();
        Map<Integer, List<LoggedRequest>> years = requests.stream().sorted(Comparator.comparing(each -> each.events().getFirst().at()))
                .collect(Collectors.groupingBy(each -> time.dateOf(each.events().getFirst().at()).getYear(), TreeMap::new, Collectors.toList()));
        years.forEach((year, ofYear) -> {
            Iterator<String> names = numbers.next(unitId, year, ofYear.size()).iterator();
            for (LoggedRequest logged : ofYear) {
                List<ServiceStandard> versions = standards.getOrDefault(logged.serviceTypeId(), List.of());
                ServiceRequest row = row(unitId, logged, names.next(), versions, calendar, steps);
                rows.add(row);
                addEvents(row.id(), logged, recordedLive, events);
            }
        });
        session.insertMultiple(rows);
        LINES.insert(session, events);
        STEPS.insert(session, steps);
        trail.record(AuditEntry.of("SERVICE_LOG_IMPORTED", "UNIT", unitId).with("requests", rows.size()).with("events", events.size()));
    }

    private ServiceRequest row(UUID unitId, LoggedRequest logged, String number, List<ServiceStandard> versions, WorkingCalendar calendar,
            List<ServiceStep> steps) {
        RequestHistory history = RequestHistory.of(logged.events());
        ServiceStandard standard = history.completeAt() == null ? null
                : ServiceTypeService.inForce(versions, time.dateOf(history.completeAt())).orElse(null);
        List<CheckedRequirement> requirements = ServiceTypeService.inForce(versions, time.dateOf(history.arrivedAt()))
                .map(ServiceStandard::requirements).orElse(List.of()).stream()
                .map(each -> new CheckedRequirement(each.text(), each.mandatory(), history.completeAt() != null)).toList();
        ServiceRequest row = new ServiceRequest(ids.next(), unitId, logged.serviceTypeId(), number, numbers.nextCode(), requirements);
        row.name(logged.ticketNumber(), logged.externalId(), null);
        row.project(history, standard == null ? null : standard.id(),
                RequestClock.of(history, calendar, standard == null ? null : standard.duration()));
        history.steps().forEach(done ->
                steps.add(new ServiceStep(ids.next(), row.id(), done, RequestLog.seconds(done, calendar, history))));
        return row;
    }

    private void addEvents(UUID requestId, LoggedRequest logged, boolean recordedLive, List<Line> lines) {
        int sequence = 0;
        for (LoggedEvent event : logged.events()) {
            lines.add(new Line(ids.next(), requestId, ++sequence, event, recordedLive ? event.at() : time.now(), logged.by()));
        }
    }
}
