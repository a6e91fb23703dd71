package id.kinerja.evaluation;

import id.kinerja.shared.problem.Problem;
import java.time.LocalDate;

/** What the day allows. Late is always possible and only marked; early is not. */
record Calendar(LocalDate today) {

    boolean allows(EvaluationAction action, EvaluationHeader evaluation) {
        return switch (action) {
            case SUBMIT -> hasBegun(evaluation);
            case COMPLETE -> evaluation.status() == EvaluationStatus.SUBMITTED || isOverdue(evaluation);
            default -> true;
        };
    }

    void require(EvaluationAction action, EvaluationHeader evaluation) {
        if (allows(action, evaluation)) {
            return;
        }
        throw action == EvaluationAction.SUBMIT
                ? Problem.conflict("evaluation.period-not-begun", evaluation.period().startsOn())
                : Problem.conflict("evaluation.not-submitted-yet", evaluation.period().dueOn());
    }

    private boolean hasBegun(EvaluationHeader evaluation) {
        return !today.isBefore(evaluation.period().startsOn());
    }

    private boolean isOverdue(EvaluationHeader evaluation) {
        return today.isAfter(evaluation.period().dueOn());
    }
}
