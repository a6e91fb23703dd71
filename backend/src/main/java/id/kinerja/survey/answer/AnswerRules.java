package id.kinerja.survey.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when on an answer is flagged; a flag never drops an answer, results are shown with and without flagged ones.
 *
 * @param hasty seconds of filling below which it is too fast
 * @param alikeFrom filled scores from which on equal ones are a straight line
 * @param burst answers from one address within a short time from which on they are a burst
 */
@Schema(description = "From when on an answer is flagged.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record AnswerRules(
        @NotNull @Min(1) @Max(600) @Schema(required = true, minimum = "1", maximum = "600") Integer hasty,
        @NotNull @Min(2) @Max(40) @Schema(required = true, minimum = "2", maximum = "40") Integer alikeFrom,
        @NotNull @Min(2) @Max(100) @Schema(required = true, minimum = "2", maximum = "100") Integer burst) {

    /** @param seconds of filling; null where not measured */
    boolean isTooFast(Integer seconds) {
        return seconds != null && seconds < hasty;
    }

    boolean isStraightLine(Scores scores) {
        return scores.filled() >= alikeFrom && scores.distinct() == 1;
    }
}
