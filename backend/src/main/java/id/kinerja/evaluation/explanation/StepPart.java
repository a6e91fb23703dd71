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
        @Schema(required = true, description = "Who took it, by the name of that day.") PersonRef by,
        @Schema(maxLength = 2000, description = "Why, where a reason is asked for.") String reason,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of what was written at that moment.") String contentHash) {

    /** The kinds of steps. */
    @Schema(name = "EvaluationStepKind")
    public enum Step {
        SUBMITTED,
        RETURNED,
        EVALUATED,
        REOPENED,
        SIGNED,
        DELIVERED,
        ACKNOWLEDGED
    }
}
