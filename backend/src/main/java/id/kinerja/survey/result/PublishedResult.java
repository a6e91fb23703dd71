package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.improvement.PublicImprovement;
import id.kinerja.survey.result.figure.IndexFigure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public is shown of a survey. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublishedResult", description = "What the public is shown of a survey.")
public record PublishedResult(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, minimum = "1", description = "From how many answers on an index is shown.") long shownFrom,
        @Schema(required = true, minimum = "0") long respondents,
        @Schema(required = true, description = "False: not enough answers yet; then there is no index and no table.") boolean enough,
        IndexFigure index,
        @Schema(required = true, maxItems = 20) List<ElementFigure> elements,
        @Schema(required = true, maxItems = 500) List<ServiceFigure> services,
        @Schema(required = true) SampleFigure sample,
        @Schema(required = true, maxItems = 4) List<ProfileTable> profile,
        @Schema(required = true, maxItems = 20) List<TrendPoint> trend,
        @Schema(description = "Absent with too few answers.") RowsFigure rows,
        @Schema(required = true, maxItems = 200) List<VoidedAnswers> voided,
        @Schema(required = true, maxItems = 200, description = "You said, we did.") List<PublicImprovement> improvements) {}
