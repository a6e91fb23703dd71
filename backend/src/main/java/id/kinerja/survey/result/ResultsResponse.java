package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.result.figure.IndexFigure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything a closed survey says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyResults", description = "Everything a closed survey says.")
public record ResultsResponse(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, minimum = "1", description = "From how many answers on figures are shown.") long shownFrom,
        @Schema(required = true, minimum = "0") long respondents,
        @Schema(description = "Of all answers pooled; absent with too few answers, or where an element has none.") IndexFigure index,
        @Schema(required = true, maxItems = 20, description = "In the order of the questionnaire; empty with too few answers.") List<ElementFigure> elements,
        @Schema(required = true, maxItems = 500) List<ServiceFigure> services,
        DiagnosticFigures diagnostics,
        @Schema(required = true) SampleFigure sample,
        @Schema(required = true, maxItems = 4) List<ProfileTable> profile,
        @Schema(required = true, maxItems = 20, description = "This and earlier ones, from the earliest; the published ones of before too.")
                List<TrendPoint> trend,
        @Schema(required = true) RowsFigure rows,
        @Schema(required = true, maxItems = 200) List<VoidedAnswers> voided,
        @Schema(required = true, maxItems = 9) List<PublicationMedium> media,
        @Schema(required = true, maxItems = 5) List<ResultAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {}
