package id.kinerja.service.request;

import id.kinerja.service.clock.ProcessingTime;
import id.kinerja.service.clock.WorkingCalendar;
import id.kinerja.service.hours.CounterCalendars;
import id.kinerja.service.standard.ServiceStandard;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Adds to the log of a request and keeps the row beside it in step; within the caller's transaction. */
@ApplicationScoped
class RequestLog {

    private final ServiceRequestRepository requests;
    private final ServiceTypeService types;
    private final CounterCalendars calendars;
    private final Event<RequestEnded> ended;
    private final OfficeTime time;
    private final Ids ids;

    RequestLog(ServiceRequestRepository requests, ServiceTypeService types, CounterCalendars calendars, Event<RequestEnded> ended,
            OfficeTime time, Ids ids) {
        this.requests = requests;
        this.types = types;
        this.calendars = calendars;
        this.ended = ended;
        this.time = time;
        this.ids = ids;
    }

    /** The first events of a new request. */
    void begin(ServiceRequest request, List<LoggedEvent> events, Writer by) {
        write(request, new RequestHistory(), events, by, null);
        requests.flush();
    }

    /** 409 for what cannot happen now, 422 for what would lie before the last event. */
    RequestHistory requirePossible(ServiceRequest request, LoggedEvent event) {
        RequestHistory history = RequestHistory.of(requests.listEvents(request.id()));
        if (!history.allows(event.kind())) {
            throw Problem.conflict("service.not-now");
        }
        if (event.at().isBefore(history.lastAt())) {
            throw Problem.rule("service.before-the-last").at("/happenedAt", "service.before-the-last");
        }
        return history;
    }

    /** @param confirmedBy for an event of earlier; else null */
    void append(ServiceRequest request, LoggedEvent event, Writer by, UUID confirmedBy) {
        RequestHistory history = requirePossible(request, event);
        boolean wasOpen = !history.state().isClosed();
        write(request, history, List.of(event), by, confirmedBy);
        requests.flush();
        if (wasOpen && history.state().isClosed()) {
            ended.fire(new RequestEnded(request.id(), request.unitId(), request.serviceTypeId(), history.closedAt(), handlers(history),
                    history.state()));
        }
    }

    private void write(ServiceRequest request, RequestHistory history, List<LoggedEvent> events, Writer by, UUID confirmedBy) {
        int stepsBefore = history.steps().size();
        List<ServiceEvent> lines = new ArrayList<>();
        for (LoggedEvent event : events) {
            history.add(event);
            lines.add(new ServiceEvent(ids.next(), request.id(), history.size(), event, time.now(), by, confirmedBy));
        }
        WorkingCalendar calendar = history.completeAt() == null ? null : calendars.find(request.unitId()).orElse(null);
        ServiceStandard standard = history.completeAt() == null ? null
                : types.findStandard(request.serviceTypeId(), time.dateOf(history.completeAt())).orElse(null);
        request.project(history, standard == null ? null : standard.id(),
                RequestClock.of(history, calendar, standard == null ? null : standard.duration()));
        if (!requests.isPersistent(request)) {
            requests.persist(request);
        }
        lines.forEach(requests::add);
        history.steps().stream().skip(stepsBefore)
                .map(done -> new ServiceStep(ids.next(), request.id(), done, seconds(done, calendar, history)))
                .forEach(requests::add);
    }

    private static List<UUID> handlers(RequestHistory history) {
        return history.steps().stream().map(RequestHistory.DoneStep::handlerId).distinct().toList();
    }

    static long seconds(RequestHistory.DoneStep done, WorkingCalendar calendar, RequestHistory history) {
        return calendar == null ? Duration.between(done.startedAt(), done.endedAt()).toSeconds()
                : ProcessingTime.of(calendar, done.startedAt(), done.endedAt(), history.pauses()).toSeconds();
    }
}
