package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.result.figure.Figures;
import id.kinerja.survey.result.figure.IndexFigure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of the index is the answers, and how much the way of reckoning. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyDiagnostics", description = "How much of the index is the answers, and how much the way of reckoning.")
public record DiagnosticFigures(
        @Schema(required = true, minimum = "0", description = "Answers given in haste, in a straight line or in a burst; they count.") long flagged,
        IndexFigure withoutFlagged,
        @Schema(description = "With equal weights and without the element of the fee, which free services lift.") BigDecimal withoutFee,
        @Schema(required = true, maxItems = 3, description = "The same answers under each weight in official use.") List<UnderWeight> underWeights) {

    /** The index under one weight. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SurveyIndexUnderWeight")
    public record UnderWeight(@Schema(required = true) WeightPolicy weightPolicy, @Schema(required = true) BigDecimal value, Grade grade) {}

    static DiagnosticFigures of(Figures figures, Long population) {
        List<UnderWeight> weights = Arrays.stream(WeightPolicy.values()).flatMap(policy -> figures.under(policy)
                .map(value -> new UnderWeight(policy, value, figures.scale().classify(value).orElse(null))).stream()).toList();
        return new DiagnosticFigures(figures.flagged(), figures.withoutFlagged(population).orElse(null), figures.withoutFee().orElse(null), weights);
    }
}
