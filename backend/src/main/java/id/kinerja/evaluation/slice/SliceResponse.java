package id.kinerja.evaluation.slice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.explanation.EmployeePart;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.PeriodPart;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.evaluation.rating.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The slice of an earlier assessor with the evidence of its days. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessorSlice", description = "The slice of an earlier assessor with the evidence of its days.")
public record SliceResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true) PeriodPart period,
        @Schema(required = true) EmployeePart employee,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(maxLength = 2000, description = "Why the assessor changed.") String changeReason,
        @Schema(required = true, maxLength = 364, description = "Who sets the result of the period.") String laterAssessor,
        @Schema(required = true) SlicePart.Status status,
        Rating resultRating,
        @Schema(maxLength = 4000) String resultReason,
        Rating behaviourRating,
        @Schema(maxLength = 4000) String behaviourReason,
        @Schema(maxLength = 4000) String feedback,
        @Schema(required = true, maxItems = 20) List<TargetMark> targetMarks,
        @Schema(required = true, maxItems = 7) List<BehaviourMark> behaviourMarks,
        @Schema(required = true, maxItems = 20, description = "The targets with the entries of these days.")
                List<ExplanationResponse.TargetPart> targets,
        @Schema(required = true, minItems = 7, maxItems = 7) List<ExplanationResponse.ValuePart> behaviours,
        Instant completedAt,
        @Schema(required = true, maxItems = 20, description = "Names of those who may read what is written here.") List<String> readBy,
        @Schema(required = true, maxItems = 2) List<SliceAction> allowedActions,
        @JsonIgnore long version) {

    static SliceResponse of(SliceFile file, ExplanationResponse evidence, List<String> readBy) {
        Assessment written = file.assessment();
        return new SliceResponse(
                file.id(), file.evaluationId(), file.year(), file.period(), file.employee(), file.startsOn(), file.endsOn(),
                file.changeReason(), file.laterAssessor(), file.status(), written.resultRating(), written.resultReason(),
                written.behaviourRating(), written.behaviourReason(), written.feedback(), written.targetMarks(), written.behaviourMarks(),
                evidence.targets(), evidence.behaviours(), file.completedAt(), readBy, file.allowedActions(), file.version());
    }
}
