package id.kinerja.service.complaint;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.notification.Notifications;
import id.kinerja.service.ServiceNotice;
import id.kinerja.service.hours.CounterCalendars;
import id.kinerja.service.request.CounterPermissions;
import id.kinerja.service.request.CounterScope;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes complaints and brings them to an answer. */
@ApplicationScoped
public class ComplaintService {

    private static final String SUBJECT = "COMPLAINT";

    private final ComplaintRepository complaints;
    private final CounterPermissions permissions;
    private final CounterCalendars calendars;
    private final Rules rules;
    private final ComplaintRule rule;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    ComplaintService(ComplaintRepository complaints, CounterPermissions permissions, CounterCalendars calendars,
            Rules rules, ComplaintRule rule, Notifications notifications, AuditTrail trail, OfficeTime time, Ids ids) {
        this.complaints = complaints;
        this.permissions = permissions;
        this.calendars = calendars;
        this.rules = rules;
        this.rule = rule;
        this.notifications = notifications;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    Page<ComplaintResponse> list(UUID unitId, ComplaintState state, PageQuery page) {
        return complaints.list(unitId, state, permissions.scope(), page, time.now());
    }

    ComplaintResponse get(UUID id) {
        CounterScope scope = permissions.scope();
        ComplaintResponse complaint = find(id, scope);
        if (complaint.owner() != null && !complaint.owner().employeeId().equals(scope.employeeId()) && complaint.aboutConduct()) {
            trail.recordRead(AuditEntry.of("COMPLAINT_READ", SUBJECT, id));
        }
        return complaint;
    }

    ClassListResponse listClasses() {
        return ClassListResponse.of(rules.find(rule, time.today()));
    }

    @Transactional
    public ComplaintResponse receive(ComplaintRequest request) {
        CounterScope scope = permissions.scope();
        if (!scope.worksAt(request.unitId()) && !scope.heads().contains(request.unitId())) {
            throw Problem.forbidden("service.not-your-counter");
        }
        Instant due = calendars.find(request.unitId())
                .map(calendar -> calendar.closeOfDay(time.now(), rules.inForce(rule, time.today()).daysOf(request.complaintClass()))).orElse(null);
        UUID id = ids.next();
        complaints.persist(new Complaint(id, request, due, time.now()));
        complaints.flush();
        trail.record(AuditEntry.of("COMPLAINT_RECEIVED", SUBJECT, id).with("class", request.complaintClass()).with("channel", request.channel()));
        return complaints.findResponse(id, scope, time.now()).orElseThrow();
    }

    @Transactional
    public ComplaintResponse assign(UUID id, String ifMatch, UUID employeeId) {
        ComplaintResponse assigned = act(id, ifMatch, ComplaintAction.ASSIGN, "COMPLAINT_ASSIGNED", complaint -> complaint.assign(employeeId));
        notifications.send(ServiceNotice.COMPLAINT_ASSIGNED, employeeId, List.of(assigned.unit().name()), "/layanan/pengaduan");
        return assigned;
    }

    @Transactional
    public ComplaintResponse answer(UUID id, String ifMatch, String answer) {
        return act(id, ifMatch, ComplaintAction.ANSWER, "COMPLAINT_ANSWERED", complaint -> complaint.answer(answer, time.now()));
    }

    @Transactional
    public ComplaintResponse tell(UUID id, String ifMatch) {
        return act(id, ifMatch, ComplaintAction.TELL, "COMPLAINT_TOLD", complaint -> complaint.tell(time.now()));
    }

    private ComplaintResponse act(UUID id, String ifMatch, ComplaintAction action, String event, Consumer<Complaint> deed) {
        CounterScope scope = permissions.scope();
        ComplaintResponse before = find(id, scope);
        Complaint complaint = complaints.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (ComplaintAction.possibleIn(before.state()).contains(action) && !before.allowedActions().contains(action)) {
            throw Problem.forbidden("service.not-your-complaint");
        }
        Etag.requireMatch(ifMatch, complaint.version());
        deed.accept(complaint);
        complaints.flush();
        trail.record(AuditEntry.of(event, SUBJECT, id).with("ownerId", complaint.ownerEmployeeId()));
        return complaints.findResponse(id, scope, time.now()).orElseThrow();
    }

    private ComplaintResponse find(UUID id, CounterScope scope) {
        return complaints.findResponse(id, scope, time.now()).filter(complaint -> ComplaintPermissions.sees(complaint, scope))
                .orElseThrow(Problem::notFound);
    }
}
