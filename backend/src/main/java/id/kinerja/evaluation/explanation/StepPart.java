package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of an evaluation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluationStep")
public record StepPart(
        @Schema(required = true, examples = "SIGNED") Step step,
        @Schema(required = true) Instant at,
        @Schema(description = "Who took it, by the name of that day; absent where the passing of time brought it about.") PersonRef by,
        @Schema(description = "In whose place it was taken, where an acting official took it.") ActingPart insteadOf,
        @Schema(maxLength = 4000, description = "Why, where a reason is asked for.") String reason,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of what was written at that moment.") String contentHash) {

    /** The same without what was written. */
    public StepPart withoutReason() {
        return new StepPart(step, at, by, insteadOf, null, contentHash);
    }

    /** The kinds of steps. */
    @Schema(name = "EvaluationStepKind")
    public enum Step {
        SUBMITTED,
        RETURNED,
        EVALUATED,
        REOPENED,
        SIGNED,
        DELIVERED,
        ACKNOWLEDGED,
        /** The signature was withdrawn; the frozen copy stays. */
        UNSIGNED,
        DIALOGUE_HELD,
        /** The ratings were changed before the signature, so that the same work is rated the same. */
        CALIBRATED,
        /** The decision on an objection put another result in place. */
        DECIDED,
        FINALISED,
        /** Another assessor is in charge from a day on. */
        HANDED_OVER,
        /** An earlier assessor said how the earlier days were. */
        SLICE_COMPLETED
    }
}
