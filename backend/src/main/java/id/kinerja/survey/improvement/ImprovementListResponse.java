package id.kinerja.survey.improvement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan after a survey, with what the national evaluation gives for it. */
@Schema(name = "ImprovementPlan", description = "The plan after a survey, with what the national evaluation gives for it.")
public record ImprovementListResponse(
        @Schema(required = true, maxItems = 200) List<ImprovementResponse> items,
        @Schema(required = true) FollowUpScoresResponse scores,
        @Schema(required = true, description = "Whether the caller may add to it.") boolean mayPlan) {}
