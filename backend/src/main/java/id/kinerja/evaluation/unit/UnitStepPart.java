package id.kinerja.evaluation.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of a unit's predicate. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "UnitPredicateStep", description = "One step on the way of a unit's predicate.")
public record UnitStepPart(
        @Schema(required = true) Step step,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 364, description = "Who took it, by the name of that day.") String by,
        @Schema(maxLength = 2000) String reason) {

    /** The kinds of steps. */
    @Schema(name = "UnitPredicateStepKind")
    public enum Step { PROPOSED, RETURNED, SET, CALIBRATION_OPENED, CALIBRATION_CLOSED, SIGNED }
}
