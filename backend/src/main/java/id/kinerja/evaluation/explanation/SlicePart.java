package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.rating.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an earlier assessor of the same period says of the earlier days; shown beside the result and no part of its reckoning. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessorSlicePart", description = "What an earlier assessor says of the earlier days of the period. The predicate is set by the assessor at its end.")
public record SlicePart(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1") int sequence,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, maxLength = 364) String assessorName,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(maxLength = 2000, description = "Why the assessor changed.") String changeReason,
        @Schema(required = true) Status status,
        Rating resultRating,
        @Schema(maxLength = 4000) String resultReason,
        Rating behaviourRating,
        @Schema(maxLength = 4000) String behaviourReason,
        @Schema(maxLength = 4000) String feedback,
        @Schema(required = true, maxItems = 20) List<TargetMark> targetMarks,
        @Schema(required = true, maxItems = 7) List<BehaviourMark> behaviourMarks,
        Instant completedAt) {

    /** Whether the earlier assessor has said it. */
    @Schema(name = "AssessorSliceStatus")
    public enum Status { OPEN, COMPLETED }

    public SlicePart {
        targetMarks = targetMarks == null ? List.of() : targetMarks;
        behaviourMarks = behaviourMarks == null ? List.of() : behaviourMarks;
    }

    /** Who and when only: a draft is its writer's, and ratings come with the result. */
    SlicePart withoutContent() {
        return new SlicePart(id, sequence, assessorId, assessorName, startsOn, endsOn, changeReason, status, null, null, null, null, null,
                List.of(), List.of(), completedAt);
    }

    SlicePart asSeen(boolean ratings) {
        return ratings && status == Status.COMPLETED ? this : withoutContent();
    }
}
