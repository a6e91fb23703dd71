package id.kinerja.target.plan;

import id.kinerja.cycle.CycleClosed;
import id.kinerja.cycle.assignment.CycleAssignmentRefreshed;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;

/** What becomes of plans when something outside them changes. */
@ApplicationScoped
public class PlanUpkeepService {

    private final PlanRepository plans;
    private final PlanTrail trail;
    private final Messages messages;
    private final OfficeTime time;

    PlanUpkeepService(PlanRepository plans, PlanTrail trail, Messages messages, OfficeTime time) {
        this.plans = plans;
        this.trail = trail;
        this.messages = messages;
        this.time = time;
    }

    /**
     * A plan in force stays in force with the assessor who signed it; the new one assesses by it and may revise it. An agreed plan
     * goes back to its employee: what the former assessor agreed to is not yet the new one's word.
     */
    @Transactional(TxType.MANDATORY)
    void assessorChanged(@Observes CycleAssignmentRefreshed change) {
        if (Objects.equals(change.formerAssessorId(), change.assessorId())) {
            return;
        }
        plans.findAgreed(change.cycleId(), change.employeeId()).ifPresent(plan -> {
            plan.giveBack(messages.get(Messages.INDONESIAN, "target.returned-assessor-changed"), time.now());
            trail.moved("PLAN_RETURNED", plan, PlanStatus.AGREED);
        });
    }

    /** Closes the plans in force with their cycle; what was never established stays as its authors left it. */
    @Transactional(TxType.MANDATORY)
    void cycleClosed(@Observes CycleClosed cycle) {
        int count = plans.closeEstablished(cycle.cycleId());
        trail.closed(cycle.cycleId(), count);
    }
}
