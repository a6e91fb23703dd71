package id.kinerja.target.plan;

import id.kinerja.shared.problem.Problem;
import id.kinerja.target.TargetService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Plans for other features, which have asked themselves who may see them. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final TargetService targets;

    Plans(PlanRepository plans, TargetService targets) {
        this.plans = plans;
        this.targets = targets;
    }

    /** A plan with its targets, indicators and links; three statements. */
    public Optional<PlanContent> findContent(UUID planId) {
        return plans.findHeader(planId).map(this::content);
    }

    /** Like {@link #findContent}, or 404. */
    public PlanContent getContent(UUID planId) {
        return findContent(planId).orElseThrow(Problem::notFound);
    }

    private PlanContent content(PlanHeader plan) {
        return new PlanContent(
                plan.id(), plan.cycleId(), plan.employee().id(), plan.assessor() == null ? null : plan.assessor().employeeId(),
                plan.versionNumber(), plan.status(), plan.approach(), targets.read(plan.id()));
    }
}
