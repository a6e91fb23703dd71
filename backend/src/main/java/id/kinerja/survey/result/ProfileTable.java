package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answered, by one trait. */
@Schema(name = "SurveyProfileTable", description = "Who answered, by one trait.")
public record ProfileTable(
        @Schema(required = true) Trait trait,
        @Schema(required = true, maxItems = 10) List<Group> groups) {

    /** What may be asked about a respondent, and may be left unsaid. */
    @Schema(name = "RespondentTrait")
    public enum Trait { GENDER, AGE_BAND, EDUCATION, OCCUPATION }

    /** One group of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RespondentGroup")
    public record Group(
            @Schema(maxLength = 40, description = "Absent where it was not said.", examples = "FEMALE") String value,
            @Schema(minimum = "0", maximum = "1000000000", description = "Absent where the group is too small to be shown.") Long respondents) {}
}
