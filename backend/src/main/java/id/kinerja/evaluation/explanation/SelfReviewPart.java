package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the employee sees the period. An own mark is the employee's word and never a rating. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SelfReviewPart", description = "How the employee sees the period. An own mark is the employee's word and never a rating.")
public record SelfReviewPart(
        @Schema(maxLength = 4000) String overall,
        @Schema(required = true, maxItems = 20) List<TargetView> targets,
        @Schema(required = true, maxItems = 7) List<ValueView> values,
        @Schema(required = true) Instant savedAt) {

    /** The view on one target. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SelfReviewTargetView")
    public record TargetView(
            @Schema(required = true) UUID targetId,
            @Schema(maxLength = 2000) String view,
            @Schema(description = "The employee's own mark; no rating.") Rating ownMark) {}

    /** The view on one of the seven values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SelfReviewValueView")
    public record ValueView(
            @Schema(required = true) BehaviourValue value,
            @Schema(maxLength = 2000) String view,
            @Schema(description = "The employee's own mark; no rating.") Rating ownMark) {}
}
