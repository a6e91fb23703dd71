package id.kinerja.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.explanation.AssessorPart;
import id.kinerja.evaluation.explanation.Circumstances;
import id.kinerja.evaluation.explanation.EmployeePart;
import id.kinerja.evaluation.explanation.PeriodPart;
import id.kinerja.evaluation.explanation.StepPart;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as this caller may see it: ratings, marks and feedback are absent until then. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evaluation")
public record EvaluationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, minimum = "2020", maximum = "2100", examples = "2026") int year,
        @Schema(required = true) PeriodPart period,
        @Schema(required = true) EmployeePart employee,
        @Schema(required = true) AssessorPart assessor,
        PersonRef superior,
        @Schema(required = true, examples = "SUBMITTED") EvaluationStatus status,
        @Schema(required = true, description = "True where it was submitted after its due day.") boolean late,
        @Schema(required = true, description = "True where the assessor evaluated without a submission.") boolean withoutSubmission,
        @Schema(maxLength = 4000) String employeeNote,
        @Schema(maxLength = 2000, description = "Why the assessor gave it back.") String returnReason,
        @Schema(examples = "AS_EXPECTED") Rating resultRating,
        @Schema(maxLength = 4000) String resultReason,
        @Schema(examples = "ABOVE") Rating behaviourRating,
        @Schema(maxLength = 4000) String behaviourReason,
        @Schema(description = "What the numbers suggested at completion.") Rating suggestedResultRating,
        @Schema(examples = "GOOD") Predicate predicate,
        @Schema(maxLength = 4000) String feedback,
        @Schema(required = true, maxItems = 20) List<TargetMark> targetMarks,
        @Schema(required = true, maxItems = 7) List<BehaviourMark> behaviourMarks,
        @Schema(required = true, maxItems = 1000) List<StepPart> steps,
        Instant submittedAt,
        Instant evaluatedAt,
        Instant signedAt,
        Instant deliveredAt,
        Instant acknowledgedAt,
        Instant finalisedAt,
        @Schema(description = "More time that was given; period.dueOn includes it.") ExtensionPart extension,
        @Schema(required = true) Circumstances circumstances,
        @Schema(required = true, maxItems = 2, description = "What the assessor should know before signing.") List<EvaluationWarning> warnings,
        @Schema(maxLength = 64, description = "SHA-256 of the frozen copy.") String snapshotHash,
        @Schema(required = true, maxItems = 20, description = "Names of those who may read what is written here.") List<String> readBy,
        @Schema(required = true, maxItems = 12) List<EvaluationAction> allowedActions,
        @JsonIgnore long version) {

    static EvaluationResponse of(EvaluationFile file, List<String> readBy, List<EvaluationWarning> warnings, List<EvaluationAction> actions) {
        EvaluationHeader from = file.header();
        EvaluationHeader.Ratings ratings = from.ratings();
        EvaluationHeader.Moments moments = from.moments();
        return new EvaluationResponse(
                from.id(), from.planId(), from.cycleId(), from.year(), from.period(), from.employee(), from.assessor(),
                from.superior(), from.status(), from.late(), from.withoutSubmission(), from.employeeNote(), from.returnReason(),
                ratings.result(), ratings.resultReason(), ratings.behaviour(), ratings.behaviourReason(),
                ratings.suggestedResult(), ratings.predicate(), ratings.feedback(), file.marks().targets(),
                file.marks().behaviours(), file.steps(), moments.submittedAt(), moments.evaluatedAt(), moments.signedAt(),
                moments.deliveredAt(), moments.acknowledgedAt(), moments.finalisedAt(), from.extension(),
                file.circumstances().withDialogue(moments.dialogueOn(), ratings.dialogueNote()), warnings, from.snapshotHash(), readBy, actions, from.version());
    }
}
