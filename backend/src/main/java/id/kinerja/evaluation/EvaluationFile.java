package id.kinerja.evaluation;

import id.kinerja.evaluation.assessment.Marks;
import id.kinerja.evaluation.explanation.Circumstances;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.ExplanationSource;
import id.kinerja.evaluation.explanation.PeriodResult;
import id.kinerja.evaluation.explanation.StepPart;
import java.util.List;

/** An evaluation with all that was written on it, every step it took, and what stands beside it. */
record EvaluationFile(EvaluationHeader header, Marks marks, List<StepPart> steps, Circumstances circumstances) {

    /** What this viewer may see of it; texts of others go with the ratings. */
    EvaluationFile asSeenBy(Viewer viewer) {
        boolean ratings = viewer.seesRatings(header.status());
        return new EvaluationFile(
                header.asSeenBy(viewer, ratings), ratings ? marks : Marks.NONE, ratings ? steps : withoutReasons(),
                circumstances.asSeen(ratings, header.showsReviewTo(viewer), period -> showsPeriod(period, viewer)));
    }

    /** Beside an annual evaluation a period of somebody else's is shown from its signature on. */
    private boolean showsPeriod(PeriodResult period, Viewer viewer) {
        EvaluationStatus status = EvaluationStatus.valueOf(period.status());
        boolean own = period.assessorId().equals(header.assessor().employeeId());
        return viewer.seesRatings(status) && (viewer != Viewer.ASSESSOR || own || status.isSigned());
    }

    private List<StepPart> withoutReasons() {
        return steps.stream()
                .map(StepPart::withoutReason)
                .toList();
    }

    /** After the signature people and period are those of the frozen copy. */
    EvaluationFile withPeopleOf(ExplanationResponse frozen) {
        return new EvaluationFile(header.asFrozen(frozen), marks, steps, circumstances);
    }

    ExplanationSource source() {
        return new ExplanationSource(
                header.id(), header.planId(), header.year(), header.period(), header.employee(), header.assessor(),
                header.superior(), header.late(), header.withoutSubmission(), header.employeeNote(), header.assessment(marks),
                header.ratings().predicate(), circumstances.withDialogue(header.moments().dialogueOn(), header.ratings().dialogueNote()), steps);
    }
}
