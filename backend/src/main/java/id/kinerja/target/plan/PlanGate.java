package id.kinerja.target.plan;

import id.kinerja.cycle.CycleStatus;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The way to every change of a plan: it exists for the caller, the caller's relation allows it, the cycle is open, nobody
 * changed it meanwhile. Takes two statements and leaves the plan's row locked.
 */
@ApplicationScoped
class PlanGate {

    /** A plan held for a change. */
    record Held(PlanHeader header, Plan plan) {}

    private final PlanRepository plans;
    private final PlanPermissions permissions;

    PlanGate(PlanRepository plans, PlanPermissions permissions) {
        this.plans = plans;
        this.permissions = permissions;
    }

    Held forEmployee(UUID id, String ifMatch) {
        return pass(id, ifMatch, permissions::requireEmployee);
    }

    Held forAssessor(UUID id, String ifMatch) {
        return pass(id, ifMatch, permissions::requireAssessor);
    }

    Held forEither(UUID id, String ifMatch) {
        return pass(id, ifMatch, permissions::requireParty);
    }

    static void requireOpen(CycleStatus cycle) {
        switch (cycle) {
            case DRAFT -> throw Problem.conflict("target.cycle-not-open-yet");
            case CLOSED -> throw Problem.conflict("target.cycle-closed");
            case OPEN -> { }
        }
    }

    private Held pass(UUID id, String ifMatch, Consumer<PlanHeader> permission) {
        PlanHeader header = plans.findHeader(id).orElseThrow(Problem::notFound);
        permission.accept(header);
        requireOpen(header.cycleStatus());
        Plan plan = plans.getForChange(id);
        Etag.requireMatch(ifMatch, plan.version());
        return new Held(header, plan);
    }
}
