package id.kinerja.survey.period;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new survey. */
@Schema(description = "A new survey; everything but its unit and days has a fitting default.")
public record SurveyRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Triwulan II 2026") String name,
        @NotNull @Schema(required = true) LocalDate startsOn,
        @NotNull @Schema(required = true) LocalDate endsOn,
        @NotNull @Min(0) @Max(10_000_000) @Schema(required = true, description = "Visits expected in these days; the answers needed follow from it.")
                Integer expectedVisits,
        @Min(1) @Max(10_000) @Schema(description = "So manyth finished visit is invited; absent: as many as are needed.") Integer everyNth,
        @Min(1) @Max(60) @Schema(description = "Days after the visit on which its code is taken; absent: as the rules of the office say.") Integer codeValidDays) {

    SurveyPlan plan(SurveyRules rules) {
        return new SurveyPlan(name, startsOn, endsOn, expectedVisits, everyNth == null ? rules.everyNth(expectedVisits) : everyNth,
                codeValidDays == null ? rules.codeValidDays() : codeValidDays);
    }
}
