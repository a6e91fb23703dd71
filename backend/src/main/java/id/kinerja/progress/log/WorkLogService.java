package id.kinerja.progress.log;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.progress.evidence.EvidenceAttachments;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.progress.reader.KnownPerson;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writing what was done, correcting it, and reading it. */
@ApplicationScoped
public class WorkLogService {

    private static final String SUBJECT = "WORK_LOG_ENTRY";
    private static final int WEEK = 7;

    private final WorkLogRepository repository;
    private final PeopleInCycle people;
    private final EvidenceAttachments evidence;
    private final Rules rules;
    private final WorkLogRule rule;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    WorkLogService(WorkLogRepository repository, PeopleInCycle people, EvidenceAttachments evidence, Rules rules, WorkLogRule rule,
            AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.people = people;
        this.evidence = evidence;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    public WorkLogEntryResponse record(WorkLogEntryRequest request) {
        WorkLogEntry entry = write(request);
        return save(entry, request, AuditEntry.of("WORK_LOG_RECORDED", SUBJECT, entry.id()));
    }

    /** An entry has one outcome: it is corrected or counted, once. */
    @Transactional
    public WorkLogEntryResponse correct(UUID id, WorkLogCorrectionRequest request) {
        WorkLogItem wrong = requireOwn(id);
        requireNoOutcome(wrong);
        WorkLogEntry right = write(request.entry()).replacing(id, request.reason());
        WorkLogEntryResponse saved = save(right, request.entry(),
                AuditEntry.of("WORK_LOG_CORRECTED", SUBJECT, right.id()).with("replaces", id));
        repository.settle(List.of(id), WorkLogOutcome.CORRECTED, right.id(), time.now());
        return saved;
    }

    private WorkLogEntry write(WorkLogEntryRequest request) {
        UUID me = caller.employeeIdOrThrow();
        if (request.workedOn().isAfter(time.today())) {
            throw Problem.rule("progress.day-in-future").at("/workedOn", "progress.day-in-future");
        }
        PersonInCycle person = people.findOn(request.workedOn(), me)
                .orElseThrow(() -> Problem.rule("progress.log-without-cycle").at("/workedOn", "progress.log-without-cycle"));
        return new WorkLogEntry(ids.next(), person.cycleId(), me, time.now(), caller.accountId())
                .telling(request.span(), request.workedOn(), request.done().strip())
                .on(place(request, person), request.quantity());
    }

    private WorkLogPlace place(WorkLogEntryRequest request, PersonInCycle person) {
        if (request.quantity() != null && request.indicatorId() == null) {
            throw Problem.rule("progress.log-quantity-of-what").at("/quantity", "progress.log-quantity-of-what");
        }
        if (request.targetId() == null) {
            if (request.indicatorId() != null) {
                throw Problem.rule("progress.target-unknown").at("/targetId", "progress.target-unknown");
            }
            return WorkLogPlace.NONE;
        }
        WorkLogPlace place = repository.findPlace(person.cycleId(), person.employeeId(), request.targetId(), request.indicatorId())
                .orElseThrow(() -> Problem.rule("progress.target-unknown").at("/targetId", "progress.target-unknown"));
        if (request.indicatorId() != null && place.indicatorId() == null) {
            throw Problem.rule("progress.indicator-unknown").at("/indicatorId", "progress.indicator-unknown");
        }
        if (request.quantity() != null && place.inWords()) {
            throw Problem.rule("progress.value-in-words").at("/quantity", "progress.value-in-words");
        }
        return place;
    }

    private WorkLogEntryResponse save(WorkLogEntry entry, WorkLogEntryRequest request, AuditEntry event) {
        repository.persistAndFlush(entry);
        List<EvidenceItem> proof = evidence.attachToLog(entry.id(), caller.employeeIdOrThrow(), request.evidenceIds());
        trail.record(event.aboutEmployee(caller.employeeIdOrThrow()).with("workedOn", request.workedOn()));
        return respond(repository.listItems(List.of(entry.id())).getFirst(), proof, true);
    }

    WorkLogEntryResponse get(UUID id) {
        WorkLogItem entry = find(id);
        KnownPerson known = people.requireReadable(entry.cycleId(), entry.employeeId());
        recordRead(known, AuditEntry.of("WORK_LOG_READ", SUBJECT, id));
        return respond(entry, evidence.ofLog(List.of(id)).getOrDefault(id, List.of()), known.isSelf());
    }

    Page<WorkLogEntryResponse> list(UUID cycleId, UUID employeeId, WorkLogQuery filter, PageQuery query) {
        KnownPerson known = people.requireReadable(cycleId, employeeId);
        recordRead(known, AuditEntry.list("WORK_LOG_LISTED", SUBJECT));
        Page<WorkLogItem> page = repository.list(cycleId, known.person().employeeId(), filter, query);
        Map<UUID, List<EvidenceItem>> proof = evidence.ofLog(page.items().stream().map(WorkLogItem::id).toList());
        return page.map(entry -> respond(entry, proof.getOrDefault(entry.id(), List.of()), known.isSelf()));
    }

    /** Those the cycle froze to the caller, and to whoever the caller acts for; empty for whoever assesses nobody. */
    WorkLogActivityResponse getTeam(UUID cycleId) {
        LocalDate today = time.today();
        List<WorkLogActivity> team = repository.listTeam(cycleId, caller.employeeIdOrThrow(), today.minusDays(WEEK - 1L), today);
        if (!team.isEmpty()) {
            trail.recordRead(AuditEntry.list("TEAM_WORK_LOG_READ", SUBJECT).with("filter", Map.of("cycleId", cycleId)));
        }
        return new WorkLogActivityResponse(team);
    }

    private WorkLogItem requireOwn(UUID id) {
        WorkLogItem entry = find(id);
        if (caller.findEmployeeId().filter(entry.employeeId()::equals).isEmpty()) {
            throw Problem.notFound();
        }
        return entry;
    }

    private WorkLogItem find(UUID id) {
        return repository.listItems(List.of(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    static void requireNoOutcome(WorkLogItem entry) {
        if (entry.outcome() != null) {
            throw Problem.conflict(entry.outcome() == WorkLogOutcome.PROMOTED ? "progress.log-promoted" : "progress.log-corrected");
        }
    }

    private WorkLogEntryResponse respond(WorkLogItem entry, List<EvidenceItem> proof, boolean own) {
        LocalDate recordedOn = time.dateOf(entry.recordedAt());
        boolean late = rules.inForce(rule, recordedOn).isLate(entry.workedOn(), recordedOn);
        return WorkLogEntryResponse.of(entry, proof, late, own);
    }

    private void recordRead(KnownPerson known, AuditEntry event) {
        if (!known.isSelf()) {
            trail.recordRead(event.aboutEmployee(known.person().employeeId()));
        }
    }
}
