package id.kinerja.survey.period;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new survey of a unit may begin with. */
@Schema(name = "SurveyDefaults", description = "What a new survey of a unit may begin with.")
public record SurveyDefaultsResponse(
        @Schema(required = true, description = "The rest of this quarter, or the next where too little is left or it is taken.") LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "1 to 4, for the name.") int quarter,
        @Schema(required = true, description = "Visits that ended in as many days before today.") int expectedVisits,
        @Schema(required = true) int requiredSample,
        @Schema(required = true) int everyNth,
        @Schema(required = true) int codeValidDays) {}
