package id.kinerja.progress.computed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.service.contest.ContestCause;
import id.kinerja.survey.result.measure.SurveyRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator that fills itself was reckoned from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ComputedPart", description = "What an indicator that fills itself was reckoned from.")
public record ComputedPart(
        @Schema(required = true, description = "First day of the work counted.") LocalDate from,
        @Schema(required = true, description = "Last day of the work counted.") LocalDate to,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Cases it was reckoned from: requests, or answers in surveys.")
                long cases,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Those that count as reached.") long hits,
        @Schema(required = true, maxItems = 4, description = "What counts no more because a contest was right.") List<Excluded> excluded,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Contested and not yet decided; they count until then.")
                long contested,
        @Schema(required = true, description = "Whether its requests can be listed.") boolean listsRequests,
        @Schema(required = true, maxItems = 1000, description = "The closed surveys behind it; empty where requests are, or without a number.")
                List<SurveyRef> surveys,
        @Schema(description = "Only of what surveys fill, while there is no number.") SurveyGap gap) {

    /** Copies frozen before surveys could fill an indicator name none. */
    public ComputedPart {
        surveys = surveys == null ? List.of() : List.copyOf(surveys);
    }

    /** How many of a cause. */
    @Schema(name = "ComputedExclusion")
    public record Excluded(
            @Schema(required = true) ContestCause cause,
            @Schema(required = true, minimum = "1", maximum = "999999999") long count) {}

    /** Null where there is none. */
    public static ComputedPart of(ComputedValue value, boolean listsRequests) {
        return value == null ? null : new ComputedPart(value.span().from(), value.span().to(), value.cases(), value.hits(),
                value.excluded().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(each -> new Excluded(each.getKey(), each.getValue())).toList(),
                value.contested(), listsRequests, value.behind().surveys(), value.behind().gap());
    }
}
