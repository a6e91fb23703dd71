package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result that was changed, with both sides of the change. */
@Schema(name = "EvaluationResultChange", description = "A result that was changed, as it was and as it became.")
public record ResultChange(
        @Schema(required = true, examples = "OBJECTION") Kind kind,
        @Schema(required = true) Result before,
        @Schema(required = true) Result after,
        @Schema(required = true, maxLength = 4000) String reason,
        @Schema(required = true) UUID byEmployeeId,
        @Schema(required = true, maxLength = 364, description = "Who changed it, by the name of that day.") String byName,
        @Schema(required = true) Instant at) {

    /** What brought the change about. */
    @Schema(name = "EvaluationResultChangeKind")
    public enum Kind {
        /** Before the signature, so that the same work is rated the same. */
        CALIBRATION,
        /** The decision on an objection (PP 30/2019 art. 59). */
        OBJECTION
    }

    /** Two ratings and the predicate of the nine cells. */
    @Schema(name = "EvaluationResult")
    public record Result(
            @Schema(required = true) Rating resultRating,
            @Schema(required = true) Rating behaviourRating,
            @Schema(required = true) Predicate predicate) {}
}
