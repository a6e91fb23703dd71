package id.kinerja.target.plan;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.TargetService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** How a submitted plan is agreed: given back or accepted by the assessor, signed by both, in force from then on. */
@ApplicationScoped
public class PlanAgreementService {

    private final PlanRepository plans;
    private final PlanGate gate;
    private final PlanPermissions permissions;
    private final PlanReader reader;
    private final TargetService targets;
    private final PlanTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Event<PlanEstablished> established;

    PlanAgreementService(
            PlanRepository plans, PlanGate gate, PlanPermissions permissions, PlanReader reader, TargetService targets,
            PlanTrail trail, Caller caller, OfficeTime time, Event<PlanEstablished> established) {
        this.plans = plans;
        this.gate = gate;
        this.permissions = permissions;
        this.reader = reader;
        this.targets = targets;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.established = established;
    }

    /** Gives the plan back to its employee with a reason. */
    @Transactional
    public PlanResponse giveBack(UUID id, String ifMatch, ReasonRequest request) {
        Plan plan = gate.forAssessor(id, ifMatch).plan();
        PlanStatus before = plan.status();
        plan.giveBack(request.reason(), time.now());
        trail.moved("PLAN_RETURNED", plan, before);
        return written(plan);
    }

    @Transactional
    public PlanResponse agree(UUID id, String ifMatch) {
        PlanGate.Held held = gate.forAssessor(id, ifMatch);
        Plan plan = held.plan();
        PlanStatus before = plan.status();
        plan.agree(caller.employeeIdOrThrow(), permissions.actingFor(held.header()).orElse(null), time.now());
        trail.moved("PLAN_AGREED", plan, before);
        return written(plan);
    }

    /** Signs as whichever of the two the caller is; the second signature puts the plan in force. */
    @Transactional
    public PlanResponse sign(UUID id, String ifMatch) {
        PlanGate.Held held = gate.forEither(id, ifMatch);
        Plan plan = held.plan();
        PlanStatus before = plan.status();
        boolean asEmployee = permissions.isEmployee(held.header());
        if (!asEmployee && plan.status() == PlanStatus.AGREED && !permissions.agreed(held.header())) {
            throw Problem.conflict("target.signed-by-who-agreed");
        }
        String hash = CanonicalContent.hash(plan, plan.assessorEmployeeId(), targets.read(id), plans.texts(id));
        if (asEmployee) {
            plan.signing().employee(hash, time.now());
        } else {
            plan.signing().assessor(hash, time.now());
        }
        if (plan.signing().areComplete()) {
            establish(held);
        }
        trail.signed(plan, before, asEmployee ? "EMPLOYEE" : "ASSESSOR");
        return written(plan);
    }

    /** The version before ends first: the database knows one plan in force at a time. */
    private void establish(PlanGate.Held held) {
        Plan plan = held.plan();
        LocalDate from = EffectiveDates.first(held.header().year(), held.header().people().worksFrom());
        Plan earlier = plans.findEstablished(plan.cycleId(), plan.employeeId()).orElse(null);
        if (earlier != null) {
            from = EffectiveDates.next(held.header().year(), earlier.effectiveFrom(), time.today());
            earlier.supersede(from);
            trail.superseded(earlier, plan.id());
            plans.flush();
        }
        plan.establish(from, time.now());
        plans.flush();
        established.fire(new PlanEstablished(
                plan.id(), plan.cycleId(), plan.employeeId(), held.header().people().assessorId(), plan.supersedesId()));
    }

    private PlanResponse written(Plan plan) {
        plans.flush();
        return reader.afterChange(plan.id());
    }
}
