package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.period.SurveyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which survey a result is of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CountedSurvey", description = "Which survey a result is of.")
public record SurveyHead(
        @Schema(required = true) UUID surveyId,
        @Schema(required = true, maxLength = 200, examples = "SKM Semester I 2026") String name,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "Where the grades come from.") GradeScale scale,
        @Schema(required = true, description = "Taken over from a table of answers, not collected here.") boolean imported,
        @Schema(required = true) Instant closedAt,
        @Schema(description = "Absent until it is published.") Instant publishedAt,
        @Schema(maxLength = 4000, description = "What the office says with it.") String publicationNote) {

    SurveyState state() {
        return publishedAt == null ? SurveyState.CLOSED : SurveyState.PUBLISHED;
    }

    static final String COLUMNS = """
            s.id AS survey_id, s.name, s.unit_id, u.name AS unit_name, s.starts_on, s.ends_on, s.scale, s.source, s.closed_at,
            s.published_at, s.publication_note""";

    static SurveyHead of(Row row) {
        return new SurveyHead(row.uuid("survey_id"), row.text("name"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")),
                row.date("starts_on"), row.date("ends_on"), row.oneOf("scale", GradeScale.class), "IMPORTED".equals(row.text("source")),
                row.instant("closed_at"), row.instant("published_at"), row.text("publication_note"));
    }
}
