package id.kinerja.target.plan;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Plans as their readers see them, by projections without a transaction. The header, and with it the ETag, is read before
 * the content: content that changes in between is newer than the tag, so that writing on it is refused, never lost.
 */
@ApplicationScoped
public class PlanReader {

    private final PlanRepository plans;
    private final TargetService targets;
    private final PlanPermissions permissions;
    private final PlanWording wording;
    private final AuditTrail trail;
    private final Caller caller;

    PlanReader(
            PlanRepository plans, TargetService targets, PlanPermissions permissions, PlanWording wording, AuditTrail trail,
            Caller caller) {
        this.plans = plans;
        this.targets = targets;
        this.permissions = permissions;
        this.wording = wording;
        this.trail = trail;
        this.caller = caller;
    }

    /** A plan for somebody who may read it; five statements. */
    public PlanResponse get(UUID id) {
        PlanHeader plan = header(id);
        List<PersonRef> heads = permissions.unitHeads(plan);
        permissions.requireReader(plan, heads);
        recordReading(plan, "PLAN_READ");
        return response(plan, heads);
    }

    /** 404 unless the caller may read this plan. */
    public void requireReadable(UUID id) {
        PlanHeader plan = header(id);
        permissions.requireReader(plan, permissions.unitHeads(plan));
    }

    /** What the two who write the plan get back after a change; they were checked before it. */
    PlanResponse afterChange(UUID id) {
        PlanHeader plan = header(id);
        return response(plan, permissions.unitHeads(plan));
    }

    /** The plans that the caller may see; three statements. */
    public Page<PlanSummary> list(PlanQuery query, PageQuery page) {
        boolean all = permissions.readsEverything();
        UUID reader = all ? null : caller.employeeIdOrThrow();
        Page<PlanSummary> found = plans.page(
                query, reader, all ? Set.of() : permissions.seats(), all ? Set.of() : permissions.unitsHeaded(), page);
        if (found.items().stream().anyMatch(plan -> !isCaller(plan.employee().id()))) {
            trail.recordRead(AuditEntry.list("PLANS_LISTED", "PLAN").with("filter", query.asMap()));
        }
        return found;
    }

    /** Targets that this plan's targets may be linked to. */
    public LinkableTargetResponse linkableTargets(UUID id) {
        PlanHeader plan = header(id);
        permissions.requireReader(plan, permissions.unitHeads(plan));
        recordReading(plan, "PLAN_LINKABLE_TARGETS_READ");
        UUID superior = plan.people().assessorId();
        return new LinkableTargetResponse(superior == null ? List.of() : plans.linkableTargets(plan.cycleId(), superior));
    }

    private PlanHeader header(UUID id) {
        return plans.findHeader(id).orElseThrow(Problem::notFound);
    }

    private PlanResponse response(PlanHeader plan, List<PersonRef> heads) {
        List<TargetContent> content = targets.read(plan.id());
        PlanTexts texts = plans.texts(plan.id());
        PlanHeader.Dates dates = plan.dates();
        return new PlanResponse(
                plan.id(), plan.cycleId(), plan.year(), plan.employee(), plan.assessor(), plan.versionNumber(), plan.approach(),
                plan.asksPerspective(), plan.status(), dates.submittedAt(), dates.returnedAt(), plan.returnedReason(), dates.agreedAt(),
                dates.employeeSignedAt(), dates.assessorSignedAt(), dates.establishedAt(), plan.contentHash(),
                plan.contentHash() == null ? null : CanonicalContent.nameOf(plan.contentForm()),
                dates.effectiveFrom(), dates.effectiveTo(), plan.supersedesId(), plan.revisionReason(), content,
                texts.allExpectations(), texts.allAnnexes(), wording.warnings(plan, content, texts),
                wording.readBy(plan, heads), permissions.actions(plan), plan.version());
    }

    private void recordReading(PlanHeader plan, String action) {
        if (!isCaller(plan.people().employeeId())) {
            trail.recordRead(AuditEntry.of(action, "PLAN", plan.id()).aboutEmployee(plan.people().employeeId()));
        }
    }

    private boolean isCaller(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
