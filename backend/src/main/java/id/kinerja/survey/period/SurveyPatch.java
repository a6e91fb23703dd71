package id.kinerja.survey.period;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a running survey. */
@Schema(description = "Changes to a running survey; an absent field stays as it is.")
public record SurveyPatch(
        @NotBlank @Size(max = 200) Patch<String> name,
        @NotNull Patch<LocalDate> endsOn,
        @NotNull @Min(0) @Max(10_000_000) Patch<Integer> expectedVisits,
        @NotNull @Min(1) @Max(10_000) Patch<Integer> everyNth,
        @NotNull @Min(1) @Max(60) Patch<Integer> codeValidDays) {

    SurveyPlan onto(SurveyPlan present) {
        return new SurveyPlan(name.orElse(present.name()), present.startsOn(), endsOn.orElse(present.endsOn()),
                expectedVisits.orElse(present.expectedVisits()), everyNth.orElse(present.everyNth()), codeValidDays.orElse(present.codeValidDays()));
    }
}
