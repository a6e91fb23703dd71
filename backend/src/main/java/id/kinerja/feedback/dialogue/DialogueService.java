package id.kinerja.feedback.dialogue;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.feedback.FeedbackNotice;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.ActingOfficials;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The steps of a dialogue, each by one of the two. */
@ApplicationScoped
public class DialogueService {

    static final String SUBJECT = "DIALOGUE";

    private final DialogueRepository repository;
    private final DialoguePartsRepository parts;
    private final DialoguePermissions permissions;
    private final DialogueContent contents;
    private final PeopleInCycle people;
    private final ActingOfficials acting;
    private final Cycles cycles;
    private final Notifications notices;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    DialogueService(DialogueRepository repository, DialoguePartsRepository parts, DialoguePermissions permissions, DialogueContent contents,
            PeopleInCycle people, ActingOfficials acting, Cycles cycles, Notifications notices, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.parts = parts;
        this.permissions = permissions;
        this.contents = contents;
        this.people = people;
        this.acting = acting;
        this.cycles = cycles;
        this.notices = notices;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /** By the employee with the assessor, or whoever acts for the assessor on that day, or by the assessor with somebody of the team. */
    @Transactional
    public DialogueResponse plan(NewDialogueRequest wanted) {
        UUID me = caller.employeeIdOrThrow();
        PersonInCycle employee = people.find(wanted.cycleId(), wanted.employeeId() == null ? me : wanted.employeeId())
                .filter(person -> people.findRelation(person)
                        .filter(relation -> relation == Relation.SELF || relation == Relation.ASSESSOR).isPresent())
                .orElseThrow(() -> Problem.notFound("feedback.person-unknown")).requireOpenCycle();
        UUID assessor = employee.employeeId().equals(me) ? assessorOf(employee, wanted.plannedOn()) : me;
        Dialogue dialogue = new Dialogue(ids.next(), employee.cycleId(), employee.employeeId(), assessor, time.now());
        dialogue.plan(wanted.plannedOn(), requirePeriod(wanted.periodId(), employee.cycleId()));
        repository.persistAndFlush(dialogue);
        parts.replaceAgenda(dialogue.id(), employee.employeeId().equals(me) ? DialogueParty.EMPLOYEE : DialogueParty.ASSESSOR, wanted.agenda());
        tellOther(FeedbackNotice.DIALOGUE_PLANNED, find(dialogue.id()));
        return recorded("DIALOGUE_PLANNED", dialogue.id());
    }

    private UUID assessorOf(PersonInCycle employee, LocalDate day) {
        if (employee.assessor() == null) {
            throw Problem.conflict("feedback.without-assessor");
        }
        UUID assessor = employee.assessor().employeeId();
        return acting.listOf(assessor, day).stream().map(each -> each.official().employeeId())
                .filter(official -> !official.equals(employee.employeeId())).findFirst().orElse(assessor);
    }

    private UUID requirePeriod(UUID periodId, UUID cycleId) {
        if (periodId != null && cycles.findPeriod(periodId).filter(period -> period.cycleId().equals(cycleId)).isEmpty()) {
            throw Problem.rule("feedback.period-unknown").at("/periodId", "feedback.period-unknown");
        }
        return periodId;
    }

    @Transactional
    public DialogueResponse replan(UUID id, String ifMatch, DialoguePlanRequest wanted) {
        DialogueHeader header = find(id);
        DialogueParty party = permissions.requireParty(header);
        change(header, ifMatch, dialogue -> dialogue.plan(wanted.plannedOn(), requirePeriod(wanted.periodId(), header.cycleId())));
        parts.replaceAgenda(id, party, wanted.agenda());
        return recorded("DIALOGUE_REPLANNED", id);
    }

    /** By either of them; whoever had confirmed an earlier text confirms again. */
    @Transactional
    public DialogueResponse write(UUID id, String ifMatch, DialogueRecordRequest written) {
        DialogueHeader header = find(id);
        permissions.requireParty(header);
        if (written.heldOn().isAfter(time.today())) {
            throw Problem.rule("feedback.held-in-future").at("/heldOn", "feedback.held-in-future");
        }
        change(header, ifMatch, dialogue -> dialogue.record(written.heldOn(), written.notes().strip()));
        parts.replaceAgreements(id, written.agreements());
        tellOther(FeedbackNotice.DIALOGUE_RECORDED, header);
        return recorded("DIALOGUE_RECORDED", id);
    }

    /** The second confirmation keeps the words as one text with its hash. */
    @Transactional
    public DialogueResponse confirm(UUID id, String ifMatch) {
        DialogueHeader header = find(id);
        DialogueParty party = permissions.requireParty(header);
        Etag.requireMatch(ifMatch, header.version());
        Dialogue dialogue = load(header);
        boolean both = dialogue.confirm(party, time.now());
        if (both) {
            String content = contents.textOf(header, parts.listsOf(id));
            repository.keepRecord(id, content, Sha256.hex(content), time.now());
            tellOther(FeedbackNotice.DIALOGUE_CONFIRMED, header);
        }
        repository.flush();
        return recorded("DIALOGUE_CONFIRMED", id);
    }

    @Transactional
    public DialogueResponse cancel(UUID id, String ifMatch, String reason) {
        DialogueHeader header = find(id);
        permissions.requireParty(header);
        change(header, ifMatch, dialogue -> dialogue.cancel(reason.strip()));
        return recorded("DIALOGUE_CANCELLED", id);
    }

    @Transactional
    public DialogueResponse add(UUID id, String text) {
        DialogueHeader header = find(id);
        permissions.requireParty(header);
        if (header.status() != DialogueStatus.CONFIRMED) {
            throw Problem.conflict("feedback.dialogue-not-confirmed");
        }
        parts.add(id, caller.employeeIdOrThrow(), text.strip(), time.now());
        return recorded("DIALOGUE_ADDED_TO", id);
    }

    private void tellOther(FeedbackNotice kind, DialogueHeader dialogue) {
        boolean byEmployee = permissions.partyOf(dialogue) == DialogueParty.EMPLOYEE;
        UUID other = (byEmployee ? dialogue.assessor() : dialogue.employee()).employeeId();
        notices.send(kind, other, List.of(dialogue.plannedOn()), "/kinerja/dialog/" + dialogue.id());
    }

    private void change(DialogueHeader header, String ifMatch, Consumer<Dialogue> change) {
        Etag.requireMatch(ifMatch, header.version());
        change.accept(load(header));
        repository.flush();
    }

    private Dialogue load(DialogueHeader read) {
        Dialogue dialogue = repository.findByIdOptional(read.id()).orElseThrow(Problem::notFound);
        Etag.requireUnchanged(read.version(), dialogue.version());
        return dialogue;
    }

    private DialogueResponse recorded(String action, UUID id) {
        DialogueHeader header = find(id);
        trail.record(AuditEntry.of(action, SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        return DialogueResponse.of(header, parts.listsOf(id), permissions.partyOf(header));
    }

    private DialogueHeader find(UUID id) {
        return repository.findHeader(id).orElseThrow(Problem::notFound);
    }
}
