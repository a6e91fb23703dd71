package id.kinerja.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of an objection. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ObjectionStep")
public record StepPart(
        @Schema(required = true, examples = "FILED") Step step,
        @Schema(required = true) Instant at,
        @Schema(description = "Who took it, by the name of that day.") PersonRef by,
        @Schema(maxLength = 8000, description = "Why, where a reason is asked for.") String reason) {

    /** The kinds of steps. */
    @Schema(name = "ObjectionStepKind")
    public enum Step {
        FILED,
        FILED_LATE,
        ADMITTED,
        NOT_ADMITTED,
        ACKNOWLEDGED,
        EMPLOYEE_STATED,
        ASSESSOR_STATED,
        DECIDER_APPOINTED,
        UPHELD,
        CHANGED,
        WITHDRAWN
    }

    StepPart withoutReason() {
        return new StepPart(step, at, by, null);
    }
}
