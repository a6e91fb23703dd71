package id.kinerja.feedback.checkin;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.feedback.FeedbackNotice;
import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackTopics;
import id.kinerja.notification.Notifications;
import id.kinerja.progress.reader.KnownPerson;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Saying how it stands, and answering. */
@ApplicationScoped
public class CheckInService {

    private static final String SUBJECT = "CHECK_IN";

    private final CheckInRepository repository;
    private final CheckInPermissions permissions;
    private final FeedbackTopics topics;
    private final PeopleInCycle people;
    private final Notifications notices;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    CheckInService(CheckInRepository repository, CheckInPermissions permissions, FeedbackTopics topics, PeopleInCycle people,
            Notifications notices, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
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
    public CheckInResponse record(CheckInRequest wanted) {
        PersonInCycle me = people.find(wanted.cycleId(), caller.employeeIdOrThrow())
                .orElseThrow(() -> Problem.notFound("feedback.person-unknown")).requireOpenCycle();
        if (wanted.targetId() != null) {
            topics.require(FeedbackSubject.TARGET, wanted.targetId(), null, me);
        }
        CheckIn checkIn = new CheckIn(ids.next(), me.employeeId(), wanted, time.now());
        repository.persistAndFlush(checkIn);
        trail.record(AuditEntry.of("CHECK_IN_RECORDED", SUBJECT, checkIn.id()).aboutEmployee(me.employeeId())
                .with("confidence", wanted.confidence()));
        return respond(find(checkIn.id()), Relation.SELF);
    }

    @Transactional
    public CheckInResponse answer(UUID id, CheckInAnswerRequest answer) {
        CheckInResponse checkIn = find(id);
        KnownPerson known = people.requireReadable(checkIn.cycleId(), checkIn.employee().employeeId());
        permissions.requireTalking(known.relation());
        known.person().requireOpenCycle();
        repository.answer(ids.next(), id, caller.employeeIdOrThrow(), answer.text().strip(), time.now());
        if (!known.isSelf()) {
            notices.send(FeedbackNotice.CHECK_IN_ANSWERED, known.person().employeeId(), List.of(), "/kinerja/kabar");
        }
        trail.record(AuditEntry.of("CHECK_IN_ANSWERED", SUBJECT, id).aboutEmployee(known.person().employeeId()));
        return respond(checkIn, known.relation());
    }

    CheckInResponse get(UUID id) {
        CheckInResponse checkIn = find(id);
        KnownPerson known = people.requireReadable(checkIn.cycleId(), checkIn.employee().employeeId());
        recordRead(known, AuditEntry.of("CHECK_IN_READ", SUBJECT, id));
        return respond(checkIn, known.relation());
    }

    Page<CheckInResponse> list(UUID cycleId, UUID employeeId, UUID targetId, PageQuery query) {
        KnownPerson known = people.requireReadable(cycleId, employeeId);
        recordRead(known, AuditEntry.list("CHECK_INS_LISTED", SUBJECT));
        Page<CheckInResponse> page = repository.list(cycleId, known.person().employeeId(), targetId, query);
        Map<UUID, List<CheckInResponse.Answer>> answers =
                repository.answersOf(page.items().stream().map(CheckInResponse::id).toList());
        return page.map(each -> each.with(answers.getOrDefault(each.id(), List.of()), permissions.actions(known.relation())));
    }

    private CheckInResponse respond(CheckInResponse checkIn, Relation relation) {
        return checkIn.with(repository.answersOf(List.of(checkIn.id())).getOrDefault(checkIn.id(), List.of()),
                permissions.actions(relation));
    }

    private CheckInResponse find(UUID id) {
        return repository.findFile(id).orElseThrow(Problem::notFound);
    }

    private void recordRead(KnownPerson known, AuditEntry event) {
        if (!known.isSelf()) {
            trail.recordRead(event.aboutEmployee(known.person().employeeId()));
        }
    }
}
