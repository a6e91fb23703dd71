package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.GradeScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An index of the same unit on the same scale. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyTrendPoint", description = "An index of the same unit on the same scale.")
public record TrendPoint(
        @Schema(description = "Absent for a result that was published before this system.") UUID surveyId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) BigDecimal value,
        Grade grade,
        BigDecimal low,
        BigDecimal high,
        @Schema(minimum = "0", maximum = "1000000000") Long respondents,
        @Schema(maxLength = 500, description = "Where an earlier result was published.") String source) {

    static TrendPoint of(Row row, GradeScale scale) {
        BigDecimal value = row.decimal("value");
        return new TrendPoint(row.uuid("survey_id"), row.text("name"), row.date("ends_on"), value, scale.classify(value).orElse(null),
                row.decimal("low"), row.decimal("high"), row.decimal("respondents") == null ? null : row.whole("respondents"), row.text("source"));
    }
}
