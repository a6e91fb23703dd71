package id.kinerja.followup.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.progress.RuleText;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value by an old rule with each step to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FormulaResult", description = "A value by an old rule with each step to it; nothing is stored.")
public record FormulaResponse(
        @Schema(required = true, description = "Two decimals, rounded half up at the end only.", examples = "76.00") BigDecimal value,
        @Schema(maxLength = 40, description = "Its class in the words of its time.", examples = "Baik") String predicate,
        @Schema(required = true, minItems = 1, maxItems = 10) List<FormulaStep> steps) {

    /** One step of the reckoning. */
    @Schema(name = "FormulaStep")
    public record FormulaStep(
            @Schema(required = true, maxLength = 1000) String text,
            @Schema(required = true) RuleText rule,
            @Schema(required = true) Standing standing) {}
}
