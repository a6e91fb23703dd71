package id.kinerja.target.matrix;

import id.kinerja.target.plan.PlanStatus;

/** How far a result in the matrix has come. */
public enum RoleResultState {
    EMPTY,
    /** A target of the person's plan, which both have yet to agree on. */
    DRAFTED,
    AGREED;

    static RoleResultState of(boolean filled, PlanStatus plan) {
        if (!filled) {
            return EMPTY;
        }
        return plan.isOpen() && plan != PlanStatus.AGREED ? DRAFTED : AGREED;
    }
}
