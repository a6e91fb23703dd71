package id.kinerja.evaluation.slice;

import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.explanation.AssessorPart;
import id.kinerja.evaluation.explanation.EmployeePart;
import id.kinerja.evaluation.explanation.PeriodPart;
import id.kinerja.evaluation.explanation.SlicePart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A slice with the people and the period around it. */
record SliceFile(
        UUID id, UUID evaluationId, UUID planId, int year, PeriodPart period, EmployeePart employee, AssessorPart assessor, UUID unitId,
        LocalDate startsOn, LocalDate endsOn, String changeReason, String laterAssessor, SlicePart.Status status,
        EvaluationStatus evaluationStatus, Assessment assessment, Instant completedAt, long version) {

    /** Until it is completed or the result is signed. */
    List<SliceAction> allowedActions() {
        return status == SlicePart.Status.OPEN && !evaluationStatus.isSigned()
                ? List.of(SliceAction.ASSESS, SliceAction.COMPLETE)
                : List.of();
    }
}
