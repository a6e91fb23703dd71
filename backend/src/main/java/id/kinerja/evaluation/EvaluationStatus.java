package id.kinerja.evaluation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a periodic evaluation and its one transition table. */
public enum EvaluationStatus {
    /** The employee records progress. */
    FILLING,
    SUBMITTED,
    /** Both ratings and the predicate are set; nobody but the assessor has seen them. */
    EVALUATED,
    /** Frozen as a snapshot. */
    SIGNED,
    /** Visible to the employee; from here the clock of an objection runs. */
    DELIVERED,
    /** The employee has read it, which is not agreement. */
    ACKNOWLEDGED,
    /** The time to object has passed, or the objection is decided. */
    FINAL;

    private static final Map<EvaluationStatus, Set<EvaluationStatus>> NEXT = Map.of(
            FILLING, EnumSet.of(SUBMITTED, EVALUATED),
            SUBMITTED, EnumSet.of(FILLING, EVALUATED),
            EVALUATED, EnumSet.of(FILLING, SUBMITTED, SIGNED),
            SIGNED, EnumSet.of(DELIVERED, EVALUATED),
            DELIVERED, EnumSet.of(ACKNOWLEDGED, FINAL, EVALUATED),
            ACKNOWLEDGED, EnumSet.of(FINAL, EVALUATED),
            FINAL, EnumSet.noneOf(EvaluationStatus.class));

    public boolean canBecome(EvaluationStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the ratings may still be written. */
    public boolean isOpen() {
        return this == FILLING || this == SUBMITTED;
    }

    public boolean isSigned() {
        return compareTo(SIGNED) >= 0;
    }

    /** Whether the employee may see the ratings. */
    public boolean isDelivered() {
        return compareTo(DELIVERED) >= 0;
    }

    /** The sentence that says what the status is and what can be done instead. */
    String problemKey() {
        return "evaluation.is-" + name().toLowerCase(Locale.ROOT);
    }
}
