package id.kinerja.evaluation.selfreview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.explanation.SelfReviewPart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller sees the own period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SelfReview", description = "How the caller sees the own period. Others read it once it is handed in.")
public record SelfReviewResponse(
        @Schema(required = true) UUID evaluationId,
        @Schema(maxLength = 4000) String overall,
        @Schema(required = true, maxItems = 20) List<SelfReviewPart.TargetView> targets,
        @Schema(required = true, maxItems = 7) List<SelfReviewPart.ValueView> values,
        @Schema(description = "Absent until something is saved.") Instant savedAt,
        @Schema(required = true, description = "True until it is handed in.") boolean editable,
        @JsonIgnore long version) {

    static SelfReviewResponse of(UUID evaluationId, SelfReviewPart saved, boolean editable, long version) {
        return saved == null
                ? new SelfReviewResponse(evaluationId, null, List.of(), List.of(), null, editable, version)
                : new SelfReviewResponse(
                        evaluationId, saved.overall(), saved.targets(), saved.values(), saved.savedAt(), editable, version);
    }
}
