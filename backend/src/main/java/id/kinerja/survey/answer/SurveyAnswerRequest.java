package id.kinerja.survey.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of one visitor. */
@Schema(description = "The answers of one visitor. Whatever is left blank is counted as not answered, never as the worst.")
public record SurveyAnswerRequest(
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "1 to 4 by the code of the item; absent where left blank.")
                Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{survey.item-code-shape}") String, @NotNull @Min(1) @Max(4) Integer> scores,
        Profile.Gender gender,
        Profile.AgeBand ageBand,
        Profile.Education education,
        Profile.Occupation occupation,
        @Size(max = 1000) @Schema(description = "Kept apart from the scores; what looks like an identity or telephone number is taken out.")
                String comment,
        @Schema(description = "True where the comment shall be followed up as a complaint.") Boolean complaint,
        @Schema(description = "True where somebody helped to fill it in.") Boolean assisted,
        @Min(0) @Max(86_400) @Schema(description = "Seconds of filling as the device measured them.") Integer seconds,
        @NotNull @Schema(required = true) Screen channel) {

    /** Where it was filled in. */
    @Schema(name = "SurveyScreen")
    public enum Screen { WEB, KIOSK }

    Sheet sheet() {
        return new Sheet(scores, gender, ageBand, education, occupation, comment, Boolean.TRUE.equals(complaint), Boolean.TRUE.equals(assisted));
    }
}
