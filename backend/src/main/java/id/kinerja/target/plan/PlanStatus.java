package id.kinerja.target.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The way of a plan and its one transition table (appraisal rules 5.1). */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    /** Back at the employee with the assessor's reason; drafted on and submitted again. */
    RETURNED,
    /** The assessor agrees; the signatures of both are awaited. */
    AGREED,
    /** Signed by both and in force; from here on nothing of it changes. */
    ESTABLISHED,
    /** Replaced by a later version. */
    SUPERSEDED,
    CLOSED;

    private static final Map<PlanStatus, Set<PlanStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(DRAFT, RETURNED, AGREED),
            RETURNED, EnumSet.of(SUBMITTED),
            AGREED, EnumSet.of(RETURNED, ESTABLISHED),
            ESTABLISHED, EnumSet.of(SUPERSEDED, CLOSED),
            SUPERSEDED, EnumSet.noneOf(PlanStatus.class),
            CLOSED, EnumSet.noneOf(PlanStatus.class));

    public boolean canBecome(PlanStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the employee may write its content. */
    public boolean isDrafted() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is on its way to the signatures. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED || this == AGREED;
    }

    /** The sentence that says what the status is and what can be done instead. */
    String problemKey() {
        return "target.plan-is-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
