package id.kinerja.target.plan;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How changes of a plan are told in the trail: states and hashes before and after; texts stay in the plan. */
@ApplicationScoped
class PlanTrail {

    private final AuditTrail trail;

    PlanTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void begun(Plan plan) {
        trail.record(entry("PLAN_BEGUN", plan).with("versionNumber", plan.versionNumber()).with("cycleId", plan.cycleId().toString()));
    }

    void revised(Plan earlier, Plan next) {
        trail.record(entry("PLAN_REVISION_BEGUN", next)
                .with("versionNumber", next.versionNumber())
                .with("supersedesId", earlier.id().toString()));
    }

    void contentChanged(Plan plan, ContentSize before, ContentSize after) {
        trail.record(entry("PLAN_CONTENT_CHANGED", plan)
                .changed("targets", before.targets(), after.targets())
                .changed("indicators", before.indicators(), after.indicators())
                .changed("hash", before.hash(), after.hash()));
    }

    /** A step of the way to the signatures. */
    void moved(String action, Plan plan, PlanStatus before) {
        trail.record(entry(action, plan).changed("status", before, plan.status()));
    }

    void signed(Plan plan, PlanStatus before, String as) {
        trail.record(entry("PLAN_SIGNED", plan)
                .with("as", as).with("contentHash", plan.contentHash()).changed("status", before, plan.status()));
    }

    void superseded(Plan plan, UUID by) {
        trail.record(entry("PLAN_SUPERSEDED", plan)
                .with("by", by.toString()).changed("status", PlanStatus.ESTABLISHED, plan.status()));
    }

    /** One event for the whole cycle: the plans themselves show their state. */
    void closed(UUID cycleId, int plans) {
        trail.record(AuditEntry.of("PLANS_CLOSED", "CYCLE", cycleId).with("plans", plans));
    }

    private static AuditEntry entry(String action, Plan plan) {
        return AuditEntry.of(action, "PLAN", plan.id()).aboutEmployee(plan.employeeId());
    }
}
