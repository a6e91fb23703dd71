package id.kinerja.feedback.request;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.feedback.FeedbackNotice;
import id.kinerja.feedback.FeedbackTopics;
import id.kinerja.notification.Notifications;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Asking for feedback, and what becomes of the question. */
@ApplicationScoped
public class FeedbackRequests {

    private static final String SUBJECT = "FEEDBACK_REQUEST";

    private final FeedbackRequestRepository repository;
    private final FeedbackRequestPermissions permissions;
    private final FeedbackTopics topics;
    private final PeopleInCycle people;
    private final Notifications notices;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    FeedbackRequests(FeedbackRequestRepository repository, FeedbackRequestPermissions permissions, FeedbackTopics topics,
            PeopleInCycle people, Notifications notices, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.permissions = permissions;
        this.topics = topics;
        this.people = people;
        this.notices = notices;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    public FeedbackRequestResponse ask(NewFeedbackRequest wanted) {
        PersonInCycle me = people.find(wanted.cycleId(), caller.employeeIdOrThrow())
                .orElseThrow(() -> Problem.notFound("feedback.person-unknown")).requireOpenCycle();
        if (wanted.askedEmployeeId().equals(me.employeeId())) {
            throw Problem.rule("feedback.not-oneself").at("/askedEmployeeId", "feedback.not-oneself");
        }
        if (people.find(wanted.cycleId(), wanted.askedEmployeeId()).isEmpty()) {
            throw Problem.rule("feedback.person-unknown").at("/askedEmployeeId", "feedback.person-unknown");
        }
        topics.require(wanted.subject(), wanted.targetId(), wanted.valueCode(), me);
        FeedbackRequest request = new FeedbackRequest(ids.next(), me.employeeId(), wanted, time.now());
        repository.persistAndFlush(request);
        notices.send(FeedbackNotice.REQUESTED, request.askedId(), List.of(), "/kinerja/umpan-balik");
        record("FEEDBACK_REQUESTED", request);
        return find(request.id());
    }

    /** Part of giving the answer; the version lets only one answer through. */
    @Transactional(TxType.MANDATORY)
    public OpenRequest answer(UUID id) {
        FeedbackRequest request = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireAsked(request);
        request.answer(time.now());
        return request.open();
    }

    @Transactional
    public FeedbackRequestResponse decline(UUID id, String ifMatch, String reason) {
        FeedbackRequest request = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireAsked(request);
        Etag.requireMatch(ifMatch, request.version());
        request.decline(reason.strip(), time.now());
        notices.send(FeedbackNotice.DECLINED, request.employeeId(), List.of(), "/kinerja/umpan-balik");
        return settled("FEEDBACK_REQUEST_DECLINED", request);
    }

    @Transactional
    public FeedbackRequestResponse withdraw(UUID id, String ifMatch) {
        FeedbackRequest request = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireAsking(request);
        Etag.requireMatch(ifMatch, request.version());
        request.withdraw(time.now());
        return settled("FEEDBACK_REQUEST_WITHDRAWN", request);
    }

    FeedbackRequestResponse get(UUID id) {
        FeedbackRequestResponse request = find(id);
        permissions.requireParty(request);
        return request;
    }

    Page<FeedbackRequestResponse> list(RequestSide side, UUID cycleId, FeedbackRequestStatus status, PageQuery query) {
        return repository.list(side, caller.employeeIdOrThrow(), cycleId, status, query);
    }

    private FeedbackRequestResponse settled(String action, FeedbackRequest request) {
        repository.flush();
        record(action, request);
        return find(request.id());
    }

    private void record(String action, FeedbackRequest request) {
        trail.record(AuditEntry.of(action, SUBJECT, request.id()).aboutEmployee(request.employeeId()).with("asked", request.askedId()));
    }

    private FeedbackRequestResponse find(UUID id) {
        return repository.findFile(id, caller.employeeIdOrThrow()).orElseThrow(Problem::notFound);
    }
}
