package id.kinerja.survey.result.earlier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.GradeScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An index that was published before this system. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EarlierSurveyResult", description = "An index that was published before this system.")
public record EarlierSurveyResultResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) BigDecimal value,
        Grade grade,
        @Schema(required = true) GradeScale scale,
        Integer respondents,
        @Schema(required = true, maxLength = 500) String source,
        @Schema(required = true, description = "Whether the caller may take it out.") boolean mayRemove) {

    static EarlierSurveyResultResponse of(Row row, boolean mayRemove) {
        GradeScale scale = row.oneOf("scale", GradeScale.class);
        BigDecimal value = row.decimal("value");
        return new EarlierSurveyResultResponse(row.uuid("id"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")), row.text("name"),
                row.date("ends_on"), value, scale.classify(value).orElse(null), scale,
                row.decimal("respondents") == null ? null : (int) row.whole("respondents"), row.text("source"), mayRemove);
    }
}
