package id.kinerja.feedback;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.feedback.request.FeedbackRequests;
import id.kinerja.feedback.request.OpenRequest;
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
import java.util.Optional;
import java.util.UUID;

/** Giving, correcting and reading feedback. */
@ApplicationScoped
public class FeedbackService {

    private static final String SUBJECT = "FEEDBACK";

    private final FeedbackRepository repository;
    private final FeedbackPermissions permissions;
    private final FeedbackTopics topics;
    private final FeedbackCircles circles;
    private final FeedbackRequests requests;
    private final PeopleInCycle people;
    private final Notifications notices;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    FeedbackService(FeedbackRepository repository, FeedbackPermissions permissions, FeedbackTopics topics, FeedbackCircles circles,
            FeedbackRequests requests, PeopleInCycle people, Notifications notices, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.permissions = permissions;
        this.topics = topics;
        this.circles = circles;
        this.requests = requests;
        this.people = people;
        this.notices = notices;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    public FeedbackResponse give(FeedbackBody body) {
        return body.requestId() == null ? giveUnasked(body) : answer(body);
    }

    private FeedbackResponse giveUnasked(FeedbackBody body) {
        if (body.cycleId() == null || body.employeeId() == null || body.visibility() == null) {
            throw Problem.rule("feedback.whom-and-readers-needed");
        }
        PersonInCycle about = requireColleague(body.cycleId(), body.employeeId());
        FeedbackFile.People who = requireAuthor(about);
        if (body.subject() == FeedbackSubject.TARGET && !who.role().knowsTargets()) {
            throw Problem.forbidden("feedback.targets-not-known");
        }
        topics.require(body.subject(), body.targetId(), body.valueCode(), about);
        Feedback.Topic topic = new Feedback.Topic(body.subject(), body.targetId(), body.valueCode());
        return save(new Feedback(ids.next(), who, topic, body.visibility(), time.now()).saying(body.words().words()),
                "FEEDBACK_GIVEN", about.employeeId());
    }

    /** Whom and what it is about and who reads it were fixed by the request. */
    private FeedbackResponse answer(FeedbackBody body) {
        OpenRequest request = requests.answer(body.requestId());
        PersonInCycle about = requireColleague(request.cycleId(), request.employeeId());
        Feedback.Topic topic = new Feedback.Topic(request.subject(), request.targetId(), request.value());
        return save(new Feedback(ids.next(), requireAuthor(about), topic, request.visibility(), time.now())
                        .saying(body.words().words()).answering(request.id()),
                "FEEDBACK_GIVEN", about.employeeId());
    }

    /** By its author with the same readers; the earlier words stay readable to them. */
    @Transactional
    public FeedbackResponse correct(UUID id, FeedbackWords words) {
        FeedbackFile wrong = requireStanding(id);
        Feedback right = new Feedback(ids.next(), wrong.people(), wrong.topic(), wrong.visibility(), time.now())
                .saying(words.words()).answering(wrong.requestId()).replacing(id);
        FeedbackResponse saved = save(right, "FEEDBACK_CORRECTED", wrong.people().about().employeeId());
        repository.correct(id, right.id(), time.now());
        return saved;
    }

    @Transactional
    public FeedbackResponse withdraw(UUID id) {
        FeedbackFile feedback = requireStanding(id);
        if (!permissions.isFresh(feedback)) {
            throw Problem.conflict("feedback.too-late-to-withdraw", permissions.withdrawHours(feedback));
        }
        repository.withdraw(id, time.now());
        trail.record(AuditEntry.of("FEEDBACK_WITHDRAWN", SUBJECT, id).aboutEmployee(feedback.people().about().employeeId()));
        return respond(find(id));
    }

    private FeedbackResponse save(Feedback feedback, String action, UUID about) {
        repository.persistAndFlush(feedback);
        notices.send(FeedbackNotice.GIVEN, about, List.of(), "/kinerja/umpan-balik");
        trail.record(AuditEntry.of(action, SUBJECT, feedback.id()).aboutEmployee(about));
        return respond(find(feedback.id()));
    }

    private FeedbackFile requireStanding(UUID id) {
        FeedbackFile feedback = find(id);
        permissions.requireAuthor(feedback);
        if (feedback.outcome() != null) {
            throw Problem.conflict(feedback.outcome() == FeedbackOutcome.WITHDRAWN ? "feedback.withdrawn" : "feedback.corrected");
        }
        return feedback;
    }

    FeedbackResponse get(UUID id) {
        FeedbackFile feedback = find(id);
        permissions.requireReadable(feedback);
        UUID about = feedback.people().about().employeeId();
        if (!permissions.isOwn(feedback) && caller.findEmployeeId().filter(about::equals).isEmpty()) {
            trail.recordRead(AuditEntry.of("FEEDBACK_READ", SUBJECT, id).aboutEmployee(about));
        }
        return respond(feedback);
    }

    /** What the caller gave, or what may be read about somebody. */
    public Page<FeedbackResponse> list(UUID cycleId, FeedbackQuery filter, PageQuery query) {
        if (filter.given) {
            return repository.listBy(caller.employeeIdOrThrow(), cycleId, filter, query).map(this::respond);
        }
        KnownPerson known = people.requireReadable(cycleId, filter.employeeId);
        UUID about = known.person().employeeId();
        if (known.relation() != Relation.SELF) {
            trail.recordRead(AuditEntry.list("FEEDBACK_LISTED", SUBJECT).aboutEmployee(about));
        }
        return repository.listAbout(about, FeedbackReader.of(known.relation()), cycleId, filter, query).map(this::respond);
    }

    /** For everybody of the cycle, since everybody may give feedback: names of who stands above are no secret. */
    FeedbackReadersResponse readers(UUID cycleId, UUID employeeId) {
        PersonInCycle about = requireColleague(cycleId, employeeId);
        Optional<AuthorRole> role = roleOf(about);
        return new FeedbackReadersResponse(
                about.ref(), role.orElse(null), role.filter(AuthorRole::knowsTargets).isPresent(), circles.of(about));
    }

    private PersonInCycle requireColleague(UUID cycleId, UUID employeeId) {
        return people.find(cycleId, employeeId).orElseThrow(() -> Problem.notFound("feedback.person-unknown"));
    }

    private FeedbackFile.People requireAuthor(PersonInCycle about) {
        AuthorRole role = roleOf(about.requireOpenCycle()).orElseThrow(() -> Problem.forbidden("feedback.not-about-oneself"));
        PersonInCycle author = me(about.cycleId());
        return new FeedbackFile.People(about.cycleId(), about.ref(), author.ref(), role);
    }

    private Optional<AuthorRole> roleOf(PersonInCycle about) {
        return AuthorRole.of(people.findRelation(about), about, me(about.cycleId()));
    }

    private PersonInCycle me(UUID cycleId) {
        return people.find(cycleId, caller.employeeIdOrThrow()).orElseThrow(() -> Problem.notFound("feedback.person-unknown"));
    }

    private FeedbackFile find(UUID id) {
        return repository.findFile(id).orElseThrow(Problem::notFound);
    }

    private FeedbackResponse respond(FeedbackFile feedback) {
        return FeedbackResponse.of(feedback, permissions.actions(feedback));
    }
}
