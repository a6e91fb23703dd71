package id.kinerja.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item in one language. */
@Schema(name = "SurveyItemText", description = "An item in one language.")
public record ItemText(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?")
                String question,
        @NotNull @Size(min = 4, max = 4) @Schema(required = true, description = "From the worst, 1, to the best, 4.")
                List<@NotBlank @Size(max = 80) String> options) {

    public ItemText {
        options = options == null ? null : List.copyOf(options);
    }
}
