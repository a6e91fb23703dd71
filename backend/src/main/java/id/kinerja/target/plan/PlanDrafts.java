package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.TargetService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Other people's drafts, for those who may propose something in them and have asked themselves whether they may. */
@ApplicationScoped
public class PlanDrafts {

    private final PlanRepository plans;
    private final TargetService targets;
    private final PlanTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    PlanDrafts(PlanRepository plans, TargetService targets, PlanTrail trail, OfficeTime time, Ids ids) {
        this.plans = plans;
        this.targets = targets;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    /** The newest version of somebody's plan, locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> findNewest(UUID cycleId, UUID employeeId) {
        return plans.findNewest(cycleId, employeeId).map(Plan::id);
    }

    /** An empty draft for somebody who has no plan yet. */
    @Transactional(TxType.MANDATORY)
    public UUID begin(UUID cycleId, UUID employeeId, Approach approach) {
        Plan plan = Plan.first(ids.next(), cycleId, employeeId, approach, time.now());
        plans.persist(plan);
        plans.flush();
        trail.begun(plan);
        return plan.id();
    }

    /** Does something to the targets of a draft, so that its version moves and the trail tells it; 409 for anything but a draft. */
    @Transactional(TxType.MANDATORY)
    public void change(UUID planId, Runnable deed) {
        Plan plan = plans.getForChange(planId);
        plan.requireDrafted();
        ContentSize before = size(plan);
        deed.run();
        plan.contentChanged(time.now());
        plans.flush();
        ContentSize after = size(plan);
        if (after.targets() > PlanContentRequest.MAX_TARGETS) {
            throw Problem.conflict("target.plan-full", PlanContentRequest.MAX_TARGETS);
        }
        trail.contentChanged(plan, before, after);
    }

    private ContentSize size(Plan plan) {
        return ContentSize.of(plan, targets.read(plan.id()), plans.texts(plan.id()));
    }
}
