package id.kinerja.progress.log;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.progress.RealisationRequest;
import id.kinerja.progress.RealisationResponse;
import id.kinerja.progress.RealisationService;
import id.kinerja.progress.evidence.EvidenceAttachments;
import id.kinerja.progress.log.WorkLogRepository.Goal;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Makes one realisation of entries that tell of the same indicator, in numbers or in words. */
@ApplicationScoped
public class WorkLogPromotionService {

    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_PROOF = 10;

    private final WorkLogRepository repository;
    private final RealisationService realisations;
    private final EvidenceAttachments evidence;
    private final Rules rules;
    private final WorkLogRule rule;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    WorkLogPromotionService(WorkLogRepository repository, RealisationService realisations, EvidenceAttachments evidence,
            Rules rules, WorkLogRule rule, AuditTrail trail, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.realisations = realisations;
        this.evidence = evidence;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Plan, period and day must stand open for it, as for any realisation; an entry counts once. */
    @Transactional
    public RealisationResponse promote(WorkLogPromotionRequest request) {
        List<WorkLogItem> entries = requirePromotable(request.entryIds());
        WorkLogItem last = entries.getLast();
        Goal goal = repository.findGoal(last.employeeId(), last.lineageId(), entries.getFirst().workedOn(), last.workedOn())
                .orElseThrow(() -> Problem.conflict("progress.log-indicator-gone"));
        if (goal.periodId() == null) {
            throw Problem.rule("progress.log-several-periods").at("/entryIds", "progress.log-several-periods");
        }
        requireQuantities(goal, entries);
        RealisationResponse realisation = realisations.record(new RealisationRequest(
                goal.indicatorId(), goal.periodId(),
                PromotedValue.of(goal.accumulation(), entries.stream().map(WorkLogItem::quantity).toList()).orElse(null),
                note(PromotedValue.words(goal.accumulation(), entries)), last.workedOn(), proof(entries)));
        List<UUID> ids = entries.stream().map(WorkLogItem::id).toList();
        repository.settle(ids, WorkLogOutcome.PROMOTED, realisation.id(), time.now());
        trail.record(AuditEntry.of("WORK_LOG_PROMOTED", "REALISATION", realisation.id())
                .aboutEmployee(last.employeeId()).with("entries", ids));
        return realisation.withLogEntries(ids);
    }

    /** Where the plan in force counts, by whatever the entries' own version went. */
    private static void requireQuantities(Goal goal, List<WorkLogItem> entries) {
        if (goal.accumulation() != null && entries.stream().anyMatch(entry -> entry.quantity() == null)) {
            throw Problem.rule("progress.log-without-quantity").at("/entryIds", "progress.log-without-quantity");
        }
    }

    private List<WorkLogItem> requirePromotable(List<UUID> ids) {
        int most = rules.inForce(rule, time.today()).mostTogether();
        if (ids.size() > most) {
            throw Problem.rule("progress.log-too-many", most).at("/entryIds", "progress.log-too-many", most);
        }
        List<WorkLogItem> entries = repository.listItems(ids);
        boolean own = entries.stream().allMatch(entry -> caller.findEmployeeId().filter(entry.employeeId()::equals).isPresent());
        if (entries.size() < new HashSet<>(ids).size() || !own) {
            throw Problem.rule("progress.log-unknown").at("/entryIds", "progress.log-unknown");
        }
        entries.forEach(WorkLogService::requireNoOutcome);
        if (entries.stream().anyMatch(entry -> !entry.tellsAResult())) {
            throw Problem.rule("progress.log-without-quantity").at("/entryIds", "progress.log-without-quantity");
        }
        if (entries.stream().map(WorkLogItem::lineageId).distinct().count() > 1) {
            throw Problem.rule("progress.log-several-indicators").at("/entryIds", "progress.log-several-indicators");
        }
        return entries;
    }

    /** As far as a note reaches. */
    private static String note(String all) {
        return all.length() <= LONGEST_NOTE ? all : all.substring(0, LONGEST_NOTE - 1) + "…";
    }

    private List<UUID> proof(List<WorkLogItem> entries) {
        return evidence.ofLog(entries.stream().map(WorkLogItem::id).toList()).values().stream()
                .flatMap(List::stream).map(item -> item.id()).distinct().sorted().limit(MOST_PROOF).toList();
    }
}
