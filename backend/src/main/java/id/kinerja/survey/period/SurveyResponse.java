package id.kinerja.survey.period;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.UnitRef;
import id.kinerja.survey.index.GradeScale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey and how it is running. */
@Schema(name = "Survey", description = "A survey and how it is running. While it is open there are counts only, never a score.")
public record SurveyResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) SurveyState state,
        @Schema(required = true) SurveySource source,
        @Schema(required = true) GradeScale scale,
        @Schema(required = true) UUID questionnaireId,
        @Schema(required = true) int questionnaireVersion,
        @Schema(required = true) int expectedVisits,
        @Schema(required = true, description = "Answers needed by Krejcie and Morgan.") int requiredSample,
        @Schema(required = true, description = "So manyth finished visit is invited.") int everyNth,
        @Schema(required = true) int codeValidDays,
        @Schema(required = true) Progress progress,
        Instant closedAt,
        Instant publishedAt,
        @Schema(required = true, maxItems = 10) List<SurveyAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** How far it is. */
    @Schema(name = "SurveyProgress", description = "How far a survey is.")
    public record Progress(
            @Schema(required = true, description = "Visits that ended in its days.") long visits,
            @Schema(required = true, description = "Codes given out, paper sheets included.") long invitations,
            @Schema(required = true) long answers,
            @Schema(description = "Answers given too fast, all alike or in a burst; they count. Only while it is open.") Long flagged) {}
}
