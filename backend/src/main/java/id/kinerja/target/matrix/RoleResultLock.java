package id.kinerja.target.matrix;

import id.kinerja.target.plan.PlanStatus;

/** Why a cell cannot be written now. */
public enum RoleResultLock {
    /** The plan is submitted or agreed: it has to be returned first. */
    PLAN_SENT,
    /** The plan is in force: it has to be revised first. */
    PLAN_IN_FORCE,
    /** The person has written or changed the result: it is theirs now. */
    WORDS_OF_EMPLOYEE;

    /** Null while the plan is a draft, or there is none yet. */
    static RoleResultLock of(PlanStatus plan) {
        if (plan == null || plan.isDrafted()) {
            return null;
        }
        return plan.isOpen() ? PLAN_SENT : PLAN_IN_FORCE;
    }

    String problemKey() {
        return "target.cell-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
