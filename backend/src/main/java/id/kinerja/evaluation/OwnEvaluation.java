package id.kinerja.evaluation;

import id.kinerja.shared.problem.Problem;
import java.util.UUID;

/** An evaluation of the caller's own. */
public record OwnEvaluation(UUID id, UUID planId, UUID employeeId, EvaluationStatus status) {

    /** Until it is handed in. */
    public boolean isEditable() {
        return status == EvaluationStatus.FILLING;
    }

    public void requireEditable() {
        if (!isEditable()) {
            throw Problem.conflict(status.problemKey());
        }
    }
}
