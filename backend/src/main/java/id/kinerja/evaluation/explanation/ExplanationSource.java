package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.organization.PersonRef;
import java.util.List;
import java.util.UUID;

/** What is known of an evaluation before its reasons are gathered; what may not be shown is null or empty. */
public record ExplanationSource(
        UUID evaluationId, UUID planId, int year, PeriodPart period, EmployeePart employee, AssessorPart assessor,
        PersonRef superior, boolean late, boolean withoutSubmission, String employeeNote, Assessment assessment, Predicate predicate,
        Circumstances circumstances, List<StepPart> steps) {

    /** The same, signed by whoever acts in the assessor's place. */
    public ExplanationSource signedBy(ActingPart another) {
        return new ExplanationSource(
                evaluationId, planId, year, period, employee, assessor.representedBy(another), superior, late, withoutSubmission, employeeNote,
                assessment, predicate, circumstances, steps);
    }
}
