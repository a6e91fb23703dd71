package id.kinerja.objection;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of an objection and its one transition table. */
public enum ObjectionStatus {
    /** In time; waits for the decider to take it up. */
    FILED,
    /** After the last day; waits for the decider to admit it or not. */
    LATE,
    /** Taken up; both sides are asked for their statements. */
    EXAMINING,
    /** Both statements are there. */
    CLARIFIED,
    /** Decided: the result stands. */
    UPHELD,
    /** Decided: the result was changed. */
    CHANGED,
    NOT_ADMITTED,
    WITHDRAWN;

    private static final Map<ObjectionStatus, Set<ObjectionStatus>> NEXT = Map.of(
            FILED, EnumSet.of(EXAMINING, WITHDRAWN),
            LATE, EnumSet.of(EXAMINING, NOT_ADMITTED, WITHDRAWN),
            EXAMINING, EnumSet.of(CLARIFIED, WITHDRAWN),
            CLARIFIED, EnumSet.of(UPHELD, CHANGED, WITHDRAWN),
            UPHELD, EnumSet.noneOf(ObjectionStatus.class),
            CHANGED, EnumSet.noneOf(ObjectionStatus.class),
            NOT_ADMITTED, EnumSet.noneOf(ObjectionStatus.class),
            WITHDRAWN, EnumSet.noneOf(ObjectionStatus.class));

    public boolean canBecome(ObjectionStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether anybody still has something to do. */
    public boolean isPending() {
        return !NEXT.get(this).isEmpty();
    }

    /** The sentence that says what the status is. */
    String problemKey() {
        return "objection.is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
