package id.kinerja.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done to an evaluation, by whom and in which state. */
public enum EvaluationAction {
    SUBMIT(Viewer.EMPLOYEE, EvaluationStatus.FILLING),
    /** Write how one sees the own period. */
    SELF_REVIEW(Viewer.EMPLOYEE, EvaluationStatus.FILLING),
    RETURN(Viewer.ASSESSOR, EvaluationStatus.SUBMITTED),
    /** Write the draft of the assessment. */
    ASSESS(Viewer.ASSESSOR, EvaluationStatus.FILLING, EvaluationStatus.SUBMITTED),
    /** Without a submission only once it is overdue. */
    COMPLETE(Viewer.ASSESSOR, EvaluationStatus.FILLING, EvaluationStatus.SUBMITTED),
    REOPEN(Viewer.ASSESSOR, EvaluationStatus.EVALUATED),
    /** Say on which day the two talked about it. */
    RECORD_DIALOGUE(Viewer.ASSESSOR, EvaluationStatus.SUBMITTED, EvaluationStatus.EVALUATED),
    SIGN(Viewer.ASSESSOR, EvaluationStatus.EVALUATED),
    /** Withdraw the signature; never while something, such as an objection, waits on the result. */
    UNSIGN(Viewer.ASSESSOR, EvaluationStatus.SIGNED, EvaluationStatus.DELIVERED, EvaluationStatus.ACKNOWLEDGED),
    DELIVER(Viewer.ASSESSOR, EvaluationStatus.SIGNED),
    ACKNOWLEDGE(Viewer.EMPLOYEE, EvaluationStatus.DELIVERED);

    private final Viewer by;
    private final Set<EvaluationStatus> when;

    EvaluationAction(Viewer by, EvaluationStatus first, EvaluationStatus... others) {
        this.by = by;
        this.when = EnumSet.of(first, others);
    }

    Viewer by() {
        return by;
    }

    boolean isPossibleIn(EvaluationStatus status) {
        return when.contains(status);
    }

    static List<EvaluationAction> allowed(Viewer viewer, EvaluationHeader evaluation, Calendar calendar) {
        return Arrays.stream(values())
                .filter(action -> action.by == viewer && action.isPossibleIn(evaluation.status()))
                .filter(action -> calendar.allows(action, evaluation))
                .toList();
    }
}
