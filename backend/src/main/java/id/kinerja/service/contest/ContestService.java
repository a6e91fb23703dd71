package id.kinerja.service.contest;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.service.ServiceNotice;
import id.kinerja.service.request.CounterPermissions;
import id.kinerja.service.request.CounterScope;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Contesting what counts for oneself, taking that back, and deciding it. */
@ApplicationScoped
public class ContestService {

    private static final String SUBJECT = "ATTRIBUTION_CONTEST";
    private static final String PATH = "/layanan/sanggahan/";

    private final ContestRepository contests;
    private final CounterPermissions permissions;
    private final UnitHeads heads;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ContestService(ContestRepository contests, CounterPermissions permissions, UnitHeads heads, Notifications notifications,
            AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.contests = contests;
        this.permissions = permissions;
        this.heads = heads;
        this.notifications = notifications;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    Page<ContestResponse> list(ContestQuery query, PageQuery page) {
        CounterScope scope = permissions.scope();
        if (query.employeeId == null || !query.employeeId.equals(scope.employeeId())) {
            trail.recordRead(AuditEntry.list("ATTRIBUTION_CONTESTS_LISTED", SUBJECT).with("filter", query.asMap()));
        }
        return contests.list(query, scope, page);
    }

    ContestResponse get(UUID id) {
        CounterScope scope = permissions.scope();
        ContestResponse contest = find(id, scope);
        if (!contest.employee().employeeId().equals(scope.employeeId())) {
            trail.recordRead(AuditEntry.of("ATTRIBUTION_CONTEST_READ", SUBJECT, id).aboutEmployee(contest.employee().employeeId()));
        }
        return contest;
    }

    /** A request that does not count for the caller is answered like one that does not exist. */
    @Transactional
    public ContestResponse contest(ContestRequest said) {
        UUID me = caller.employeeIdOrThrow();
        said.requireSense(me);
        UUID unitId = contests.findUnitOfAttributed(said.requestId(), me, said.step())
                .orElseThrow(() -> Problem.rule("service.contest-not-yours").at("/requestId", "service.contest-not-yours"));
        if (said.rightEmployeeId() != null && !contests.hasOwnStep(said.requestId(), me)) {
            throw Problem.rule("service.contest-moved-once").at("/rightEmployeeId", "service.contest-moved-once");
        }
        Contest contest = new Contest(ids.next(), me, said, time.now());
        contests.persist(contest);
        contests.flush();
        trail.record(AuditEntry.of("ATTRIBUTION_CONTESTED", SUBJECT, contest.id()).aboutEmployee(me)
                .with("requestId", said.requestId()).with("cause", said.cause()));
        ContestResponse made = contests.findResponse(contest.id(), permissions.scope()).orElseThrow();
        notifications.sendToAll(ServiceNotice.CONTEST_WAITS, deciders(unitId, made), List.of(made.requestNumber()), PATH + made.id());
        return made;
    }

    @Transactional
    public ContestResponse decide(UUID id, String ifMatch, ContestDecisionRequest decision) {
        UUID me = caller.employeeIdOrThrow();
        ContestResponse decided = act(id, ifMatch, ContestAction.DECIDE,
                contest -> contest.decide(decision.accepted(), decision.reason(), me, time.now()));
        trail.record(AuditEntry.of("ATTRIBUTION_CONTEST_DECIDED", SUBJECT, id).aboutEmployee(decided.employee().employeeId())
                .with("requestId", decided.requestId()).with("state", decided.state()).with("reason", decision.reason()));
        notifications.send(decision.accepted() ? ServiceNotice.CONTEST_ACCEPTED : ServiceNotice.CONTEST_REJECTED,
                decided.employee().employeeId(), List.of(decided.requestNumber()), PATH + id);
        if (decision.accepted() && decided.rightEmployee() != null) {
            notifications.send(ServiceNotice.ATTRIBUTION_MOVED, decided.rightEmployee().employeeId(), List.of(decided.requestNumber()), PATH + id);
        }
        return decided;
    }

    @Transactional
    public ContestResponse withdraw(UUID id, String ifMatch) {
        ContestResponse withdrawn = act(id, ifMatch, ContestAction.WITHDRAW, Contest::withdraw);
        trail.record(AuditEntry.of("ATTRIBUTION_CONTEST_WITHDRAWN", SUBJECT, id).aboutEmployee(withdrawn.employee().employeeId()));
        return withdrawn;
    }

    /** What the state forbids is a conflict, what only others may do is refused. */
    private ContestResponse act(UUID id, String ifMatch, ContestAction action, Consumer<Contest> deed) {
        CounterScope scope = permissions.scope();
        ContestResponse before = find(id, scope);
        Contest contest = contests.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (before.state() == ContestState.OPEN && !before.allowedActions().contains(action)) {
            throw Problem.forbidden(action == ContestAction.DECIDE ? "service.contest-decided-by-head" : "service.contest-withdrawn-by-oneself");
        }
        Etag.requireMatch(ifMatch, contest.version());
        deed.accept(contest);
        contests.flush();
        return contests.findResponse(id, scope).orElseThrow();
    }

    /** The nearest head whom it does not concern. */
    private List<UUID> deciders(UUID unitId, ContestResponse contest) {
        return heads.of(unitId, time.today()).stream().map(PersonRef::employeeId)
                .filter(head -> !head.equals(contest.employee().employeeId()))
                .filter(head -> contest.rightEmployee() == null || !head.equals(contest.rightEmployee().employeeId()))
                .limit(1).toList();
    }

    private ContestResponse find(UUID id, CounterScope scope) {
        return contests.findResponse(id, scope).filter(contest -> ContestPermissions.sees(contest, scope)).orElseThrow(Problem::notFound);
    }
}
