package id.kinerja.survey.paper;

import id.kinerja.survey.answer.Profile;
import id.kinerja.survey.answer.Sheet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person reads on a sheet. */
@Schema(name = "SurveyPaperEntryRequest", description = "What one person reads on a sheet.")
public record PaperEntryRequest(
        @NotBlank @Size(max = 40) @Schema(required = true, examples = "7K2M-Q0XR-93TB") String code,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "1 to 4 by the code of the item; absent where left blank.")
                Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{survey.item-code-shape}") String, @NotNull @Min(1) @Max(4) Integer> scores,
        Profile.Gender gender,
        Profile.AgeBand ageBand,
        Profile.Education education,
        Profile.Occupation occupation,
        @Size(max = 1000) String comment,
        @Schema(description = "True where the comment shall be followed up as a complaint.") Boolean complaint,
        @Schema(description = "True where the sheet says that somebody helped.") Boolean assisted) {

    Sheet sheet() {
        return new Sheet(scores, gender, ageBand, education, occupation, comment == null || comment.isBlank() ? null : comment.strip(),
                Boolean.TRUE.equals(complaint), Boolean.TRUE.equals(assisted));
    }
}
