package id.kinerja.objection;

import static id.kinerja.objection.ObjectionStatus.CLARIFIED;
import static id.kinerja.objection.ObjectionStatus.EXAMINING;
import static id.kinerja.objection.ObjectionStatus.FILED;
import static id.kinerja.objection.ObjectionStatus.LATE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done to an objection, by whom and in which state. */
public enum ObjectionAction {
    /** Let a late one in, or not. */
    ADMIT(EnumSet.of(Viewer.DECIDER), LATE),
    ACKNOWLEDGE(EnumSet.of(Viewer.DECIDER), FILED),
    /** The decider writes down what was said by word of mouth. */
    STATE(EnumSet.of(Viewer.EMPLOYEE, Viewer.ASSESSOR, Viewer.DECIDER), EXAMINING, CLARIFIED),
    DECIDE(EnumSet.of(Viewer.DECIDER), CLARIFIED),
    WITHDRAW(EnumSet.of(Viewer.EMPLOYEE), FILED, LATE, EXAMINING, CLARIFIED),
    /** Name a substitute where the one in place may not or cannot decide. */
    APPOINT_DECIDER(EnumSet.of(Viewer.PERSONNEL), FILED, LATE, EXAMINING, CLARIFIED);

    private final Set<Viewer> by;
    private final Set<ObjectionStatus> when;

    ObjectionAction(Set<Viewer> by, ObjectionStatus first, ObjectionStatus... others) {
        this.by = by;
        this.when = EnumSet.of(first, others);
    }

    boolean isOpenTo(Set<Viewer> viewers) {
        return viewers.stream().anyMatch(by::contains);
    }

    boolean isPossibleIn(ObjectionStatus status) {
        return when.contains(status);
    }

    static List<ObjectionAction> allowed(Set<Viewer> viewers, ObjectionStatus status) {
        return Arrays.stream(values()).filter(action -> action.isOpenTo(viewers) && action.isPossibleIn(status)).toList();
    }
}
