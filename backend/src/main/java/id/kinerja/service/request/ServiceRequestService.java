package id.kinerja.service.request;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.service.ServiceNotice;
import id.kinerja.service.standard.Requirement;
import id.kinerja.service.standard.ServiceStandard;
import id.kinerja.service.standard.ServiceType;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is done at the counter, each act with its line in the log and in the audit trail. */
@ApplicationScoped
public class ServiceRequestService {

    public static final String SUBJECT = "SERVICE_REQUEST";

    private final ServiceRequestRepository requests;
    private final RequestLog log;
    private final RequestNumbers numbers;
    private final ServiceRequestReading reading;
    private final ServiceTypeService types;
    private final CounterPermissions permissions;
    private final UnitHeads heads;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ServiceRequestService(ServiceRequestRepository requests, RequestLog log, RequestNumbers numbers, ServiceRequestReading reading,
            ServiceTypeService types, CounterPermissions permissions, UnitHeads heads, Notifications notifications, AuditTrail trail,
            Caller caller, OfficeTime time, Ids ids) {
        this.requests = requests;
        this.log = log;
        this.numbers = numbers;
        this.reading = reading;
        this.types = types;
        this.permissions = permissions;
        this.heads = heads;
        this.notifications = notifications;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    @Transactional
    public ServiceRequestResponse create(CreateServiceRequest wanted) {
        ServiceType type = types.getActive(wanted.serviceTypeId());
        CounterScope scope = permissions.requireCounter(type.unitId());
        List<Requirement> standard = types.findStandard(type.id(), time.today()).map(ServiceStandard::requirements).orElse(List.of());
        ServiceRequest request = new ServiceRequest(ids.next(), type.unitId(), type.id(), numbers.next(type.unitId(), time.today().getYear()),
                numbers.nextCode(), checked(standard, wanted.present()));
        request.name(blankAsNull(wanted.ticketNumber()), blankAsNull(wanted.externalId()), blankAsNull(wanted.applicant()));
        log.begin(request, beginning(wanted, request), writer());
        trail.record(AuditEntry.of("SERVICE_REQUEST_CREATED", SUBJECT, request.id()).with("number", request.number()));
        return reading.respond(request.id(), scope);
    }

    private List<LoggedEvent> beginning(CreateServiceRequest wanted, ServiceRequest request) {
        if (wanted.ticket()) {
            if (wanted.complete()) {
                throw Problem.rule("service.ticket-is-not-complete").at("/complete", "service.ticket-is-not-complete");
            }
            return List.of(LoggedEvent.of(EventKind.TICKET, time.now()));
        }
        LoggedEvent intake = LoggedEvent.of(EventKind.INTAKE, time.now());
        if (!wanted.complete()) {
            return List.of(intake);
        }
        requireComplete(request);
        return List.of(intake, LoggedEvent.of(EventKind.COMPLETED, time.now()));
    }

    @Transactional
    public ServiceRequestResponse record(UUID id, String ifMatch, EventRequest wanted) {
        ServiceRequest request = requests.getForChange(id);
        CounterScope scope = requireWork(request);
        Etag.requireMatch(ifMatch, request.version());
        LoggedEvent event = wanted.at(time.now(), scope.employeeId());
        prepare(request, wanted);
        append(request, event, writer(), null);
        return reading.respond(id, scope);
    }

    /** The one who has waited longest, or whose promise ends first; 404 where nobody waits. */
    @Transactional
    public ServiceRequestResponse takeNext(NextRequest wanted) {
        CounterScope scope = permissions.requireCounter(wanted.unitId());
        ServiceRequest request = requests.findNext(wanted.unitId(), wanted.line())
                .orElseThrow(() -> Problem.notFound("service.nobody-waits"));
        append(request, wanted.line() == NextRequest.Line.QUEUE ? LoggedEvent.of(EventKind.CALLED, time.now())
                : LoggedEvent.started(WorkStep.DRAFTING, scope.employeeId(), time.now()), writer(), null);
        return reading.respond(request.id(), scope);
    }

    @Transactional
    public ServiceRequestResponse proposeLateEntry(UUID id, String ifMatch, LateEntryRequest wanted) {
        ServiceRequest request = requests.getForChange(id);
        CounterScope scope = requireWork(request);
        Etag.requireMatch(ifMatch, request.version());
        if (wanted.happenedAt().isAfter(time.now())) {
            throw Problem.rule("service.not-yet").at("/happenedAt", "service.not-yet");
        }
        LoggedEvent event = wanted.event().at(wanted.happenedAt().truncatedTo(ChronoUnit.MICROS), scope.employeeId());
        log.requirePossible(request, event);
        requests.add(new LateEntry(ids.next(), id, event, wanted.why(), writer(), time.now()));
        requests.flush();
        trail.record(AuditEntry.of("SERVICE_LATE_ENTRY_PROPOSED", SUBJECT, id).with("kind", event.kind())
                .with("happenedAt", event.at().toString()).with("why", wanted.why()));
        notifications.sendToAll(ServiceNotice.LATE_ENTRY_WAITS, chiefsOf(request.unitId(), scope), List.of(request.number()), "/layanan/" + id);
        return reading.respond(id, scope);
    }

    @Transactional
    public ServiceRequestResponse decideLateEntry(UUID id, String ifMatch, boolean accepted) {
        ServiceRequest request = requests.getForChange(id);
        CounterScope scope = permissions.scope();
        requireSight(request, scope);
        if (!scope.mayDecideAt(request.unitId())) {
            throw Problem.forbidden("service.not-your-counter");
        }
        Etag.requireMatch(ifMatch, request.version());
        LateEntry entry = requests.findOpenLateEntry(id).orElseThrow(() -> Problem.conflict("service.no-late-entry"));
        entry.decide(accepted, caller.accountId(), time.now());
        trail.record(AuditEntry.of("SERVICE_LATE_ENTRY_DECIDED", SUBJECT, id).with("accepted", accepted));
        if (accepted) {
            append(request, entry.logged(), entry.proposer(), caller.accountId());
        }
        return reading.respond(id, scope);
    }

    /** The nearest head, who is not the proposer: those further above need not hear of every power cut. */
    private List<UUID> chiefsOf(UUID unitId, CounterScope scope) {
        return heads.of(unitId, time.today()).stream().map(PersonRef::employeeId)
                .filter(head -> !head.equals(scope.employeeId())).limit(1).toList();
    }

    private void append(ServiceRequest request, LoggedEvent event, Writer by, UUID confirmedBy) {
        log.append(request, event, by, confirmedBy);
        trail.record(AuditEntry.of("SERVICE_EVENT_RECORDED", SUBJECT, request.id()).with("kind", event.kind())
                .with("cause", event.cause()).with("handlerId", event.handlerId()));
    }

    private static void prepare(ServiceRequest request, EventRequest wanted) {
        if (wanted.kind() == EventKind.COMPLETED) {
            if (wanted.present() != null) {
                request.check(IntStream.range(0, request.requirements().size())
                        .mapToObj(place -> request.requirements().get(place).present(wanted.present().contains(place))).toList());
            }
            requireComplete(request);
        }
    }

    private static void requireComplete(ServiceRequest request) {
        if (request.lacksSomething()) {
            throw Problem.rule("service.requirement-missing").at("/present", "service.requirement-missing");
        }
    }

    private CounterScope requireWork(ServiceRequest request) {
        CounterScope scope = permissions.scope();
        requireSight(request, scope);
        if (!scope.worksAt(request.unitId())) {
            throw Problem.forbidden("service.not-your-counter");
        }
        return scope;
    }

    /** 404 for a request that the caller may not see, 403 where it is not at the caller's counter. */
    public void requireAtCounter(UUID id) {
        requireWork(requests.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    private static void requireSight(ServiceRequest request, CounterScope scope) {
        if (!scope.sees(request.unitId())) {
            throw Problem.notFound();
        }
    }

    private Writer writer() {
        return new Writer(caller.accountId(), caller.findEmployeeId().orElse(null));
    }

    private static List<CheckedRequirement> checked(List<Requirement> standard, List<Integer> present) {
        return IntStream.range(0, standard.size())
                .mapToObj(place -> new CheckedRequirement(standard.get(place).text(), standard.get(place).mandatory(), present.contains(place)))
                .toList();
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
