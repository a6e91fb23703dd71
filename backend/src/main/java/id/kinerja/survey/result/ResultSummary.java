package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.GradeScale;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed survey in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyResultSummary", description = "A closed survey in a list.")
public record ResultSummary(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, minimum = "0") long respondents,
        @Schema(description = "Absent with too few answers to be shown here.") BigDecimal value,
        Grade grade,
        BigDecimal low,
        BigDecimal high) {

    static final String COLUMNS = SurveyHead.COLUMNS + ", i.respondents, i.value, i.low, i.high";

    /** @param shownFrom the fewest answers whose index may be seen */
    static ResultSummary of(Row row, long shownFrom) {
        SurveyHead head = SurveyHead.of(row);
        long respondents = row.whole("respondents");
        BigDecimal value = respondents < shownFrom ? null : row.decimal("value");
        GradeScale scale = head.scale();
        return new ResultSummary(head, respondents, value, value == null ? null : scale.classify(value).orElse(null),
                value == null ? null : row.decimal("low"), value == null ? null : row.decimal("high"));
    }
}
