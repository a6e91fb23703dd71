package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.progress.ExplanationStep;
import id.kinerja.progress.RuleText;
import id.kinerja.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rating of results that the numbers suggest, with its reckoning. A person sets the rating. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Suggestion")
public record SuggestionResponse(
        @Schema(description = "Absent where the rule gives no answer; the last step says why.", examples = "AS_EXPECTED")
                Rating resultRating,
        @Schema(required = true, maxItems = 20) List<Basis> basis,
        @Schema(required = true) RuleText rule,
        @Schema(required = true, minItems = 1, maxItems = 22, description = "Of a unit's head first the unit's predicate; a step for each target; what the numbers decide.")
                List<ExplanationStep> explanation) {

    /** One target and what its numbers say. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuggestionBasis")
    public record Basis(
            @Schema(required = true) UUID targetId,
            @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
            @Schema(required = true, examples = "MAIN") TargetKind kind,
            @Schema(description = "Absent where nothing can be reckoned; such a target is left out.", examples = "ABOVE")
                    Rating suggestedMark,
            @Schema(description = "Mean of the achievements in percent, two decimals.", examples = "105.00") BigDecimal meanAchievement,
            @Schema(required = true, maxItems = 10) List<IndicatorAchievementPart> achievements) {}

    /** One indicator of a target and its percentage. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuggestionAchievement")
    public record IndicatorAchievementPart(
            @Schema(required = true) UUID indicatorId,
            @Schema(required = true, maxLength = 500, examples = "Jumlah surat keterangan yang terbit") String description,
            @Schema(description = "Percent with two decimals; absent where there is none.", examples = "105.00") BigDecimal percent) {}
}
