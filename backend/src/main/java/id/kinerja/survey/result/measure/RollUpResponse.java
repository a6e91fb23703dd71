package id.kinerja.survey.result.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.WeightPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The surveys of a unit and those below it in a span. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyRollUp", description = "The surveys of a unit and those below it in a span, the latest of each.")
public record RollUpResponse(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, minimum = "0") long respondents,
        @Schema(description = "POOLED: every respondent counts the same, with equal weights. Absent where the surveys asked different things.") Figure pooled,
        @Schema(description = "MEAN_OF_UNITS: every unit counts the same, however many answered there.") Figure meanOfUnits,
        @Schema(required = true, maxItems = 500) List<UnitFigure> units) {

    /** One figure with its grade. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SurveyRollUpFigure")
    public record Figure(@Schema(required = true) BigDecimal value, Grade grade) {}

    /** One unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SurveyUnitFigure")
    public record UnitFigure(
            @Schema(required = true) UnitRef unit,
            @Schema(required = true) UUID surveyId,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true) LocalDate endsOn,
            @Schema(required = true, minimum = "0") long respondents,
            @Schema(description = "Absent with fewer than ten answers.") BigDecimal value,
            Grade grade,
            BigDecimal low,
            BigDecimal high,
            @Schema(required = true) WeightPolicy weightPolicy) {}
}
