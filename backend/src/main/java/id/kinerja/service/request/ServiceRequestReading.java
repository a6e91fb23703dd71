package id.kinerja.service.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.PersonRef;
import id.kinerja.service.clock.StandardDuration;
import id.kinerja.service.standard.PromisedDuration;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.qr.QrCode;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading requests: one with its log, lists, the board of a counter, and what the citizen sees. */
@ApplicationScoped
public class ServiceRequestReading {

    private static final TypeReference<List<CheckedRequirement>> REQUIREMENTS = new TypeReference<>() {};

    private final RequestFileRepository files;
    private final RequestListing listing;
    private final BoardRepository boards;
    private final CounterPermissions permissions;
    private final List<VisitorQuestion> questions;
    private final AuditTrail trail;
    private final Caller caller;
    private final ObjectMapper json;
    private final OfficeTime time;

    ServiceRequestReading(RequestFileRepository files, RequestListing listing, BoardRepository boards, CounterPermissions permissions,
            @All List<VisitorQuestion> questions, AuditTrail trail, Caller caller, ObjectMapper json, OfficeTime time) {
        this.files = files;
        this.listing = listing;
        this.boards = boards;
        this.permissions = permissions;
        this.questions = questions;
        this.trail = trail;
        this.caller = caller;
        this.json = json;
        this.time = time;
    }

    /** 404 for a request of a counter that is not the caller's to see, unless the caller did a step of it. */
    ServiceRequestResponse get(UUID id) {
        CounterScope scope = permissions.scope();
        ServiceRequestResponse request = respond(id, scope);
        if (!scope.sees(request.summary().unit().id()) && !files.didAStep(id, scope.me())) {
            throw Problem.notFound();
        }
        return request;
    }

    /** @param base of the addresses on it */
    ReceiptResponse receipt(UUID id, URI base) {
        ServiceRequestResponse request = get(id);
        String url = base.resolve("/lacak?kode=" + request.followUpCode()).toString();
        return new ReceiptResponse(request, url, QrCode.of(url),
                findInvitation(id, request.summary().state()).map(each -> SurveySlip.of(each, base)).orElse(null));
    }

    private Optional<VisitorQuestion.Invitation> findInvitation(UUID id, RequestState state) {
        return state.isClosed() ? questions.stream().flatMap(each -> each.findCode(id).stream()).findFirst() : Optional.empty();
    }

    Page<ServiceRequestSummary> list(RequestQuery query, PageQuery page) {
        CounterScope scope = permissions.scope();
        if (query.handlerId != null && !query.handlerId.equals(scope.employeeId())) {
            trail.recordRead(AuditEntry.list("SERVICE_REQUESTS_LISTED", ServiceRequestService.SUBJECT)
                    .aboutEmployee(query.handlerId).with("filter", query.asMap()));
        }
        return listing.list(query, scope, page);
    }

    BoardListResponse listBoards() {
        CounterScope scope = permissions.scope();
        return new BoardListResponse(boards.list(scope, time.now()), scope.worksAt().stream().sorted().toList());
    }

    ServiceRequestResponse respond(UUID id, CounterScope scope) {
        Row row = files.find(id).orElseThrow(Problem::notFound);
        ServiceRequestSummary summary = listing.summary(row);
        Row late = files.findLateEntry(id).orElse(null);
        boolean works = scope.worksAt(summary.unit().id());
        return new ServiceRequestResponse(summary, ReadableCode.shown(row.text("follow_up_code")), row.text("external_id"),
                row.instant("called_at"), row.instant("intake_at"), row.instant("paused_since"), promise(row), requirements(row),
                files.listEvents(id), lateEntry(late), works ? summary.state().possible() : List.of(), actions(summary, scope, late),
                row.whole("version"));
    }

    private List<RequestAction> actions(ServiceRequestSummary summary, CounterScope scope, Row late) {
        List<RequestAction> actions = new ArrayList<>();
        if (scope.worksAt(summary.unit().id()) && !summary.state().possible().isEmpty()) {
            actions.add(RequestAction.RECORD_EVENT);
            if (late == null) {
                actions.add(RequestAction.PROPOSE_LATE_ENTRY);
            }
        }
        if (late != null && scope.mayDecideAt(summary.unit().id()) && !late.uuid("proposed_by").equals(caller.accountId())) {
            actions.add(RequestAction.DECIDE_LATE_ENTRY);
        }
        return List.copyOf(actions);
    }

    /** What the office tells whoever has the code: nothing about a person. */
    TrackedRequestResponse follow(String code, URI base) {
        UUID id = ReadableCode.read(code).flatMap(files::findByCode).orElseThrow(() -> Problem.notFound("service.code-unknown"));
        Row row = files.find(id).orElseThrow();
        ServiceRequestSummary summary = listing.summary(row);
        boolean waits = summary.state() == RequestState.RETURNED || summary.state() == RequestState.INTAKE;
        List<String> missing = !waits ? List.of() : requirements(row).stream()
                .filter(requirement -> requirement.mandatory() && !requirement.present()).map(CheckedRequirement::text).toList();
        List<TrackedRequestResponse.Moment> moments = files.listEvents(id).stream()
                .map(event -> new TrackedRequestResponse.Moment(event.kind(), event.happenedAt())).toList();
        return new TrackedRequestResponse(summary.number(), summary.serviceType().name(), summary.unit().name(), summary.state(),
                summary.dueAt(), summary.readyAt(), missing, moments, findInvitation(id, summary.state())
                        .map(each -> SurveySlip.of(each, base)).orElse(null));
    }

    private static PromisedDuration promise(Row row) {
        return row.text("amount") == null ? null
                : new PromisedDuration((int) row.whole("amount"), row.oneOf("time_unit", StandardDuration.TimeUnit.class));
    }

    private List<CheckedRequirement> requirements(Row row) {
        try {
            return json.readValue(row.text("requirements"), REQUIREMENTS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LateEntryResponse lateEntry(Row late) {
        return late == null ? null : new LateEntryResponse(late.oneOf("kind", EventKind.class), late.instant("happened_at"),
                late.text("why"), PersonRef.ofNullable(late.uuid("proposed_employee_id"), late.text("display_name")),
                late.instant("proposed_at"));
    }
}
