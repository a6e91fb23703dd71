package id.kinerja.survey.answer;

import id.kinerja.survey.questionnaire.Item;
import id.kinerja.survey.questionnaire.ItemText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form behind a code. */
@Schema(name = "SurveyForm", description = "The form behind a code.")
public record SurveyFormResponse(
        @Schema(required = true, maxLength = 200) String unitName,
        @Schema(maxLength = 200, description = "Absent for sheets of paper that are for any service.") String serviceName,
        @Schema(required = true, maxLength = 200) String surveyName,
        @Schema(required = true, description = "The last day on which the code is taken.") LocalDate expiresOn,
        @Schema(required = true, maxItems = 6, description = "Those that every item has, Indonesian first.") List<String> languages,
        @Schema(required = true, maxItems = 20) List<Question> items,
        @Schema(required = true) Choices profile) {

    /** One item, without its weight. */
    @Schema(name = "SurveyQuestion")
    public record Question(
            @Schema(required = true, maxLength = 40) String code,
            @Schema(required = true, description = "By language.") Map<String, ItemText> texts) {}

    /** What may be said about oneself. */
    @Schema(name = "SurveyProfileChoices")
    public record Choices(
            @Schema(required = true, maxItems = 2) List<Profile.Gender> gender,
            @Schema(required = true, maxItems = 6) List<Profile.AgeBand> ageBand,
            @Schema(required = true, maxItems = 7) List<Profile.Education> education,
            @Schema(required = true, maxItems = 6) List<Profile.Occupation> occupation) {

        static final Choices ALL = new Choices(Arrays.asList(Profile.Gender.values()), Arrays.asList(Profile.AgeBand.values()),
                Arrays.asList(Profile.Education.values()), Arrays.asList(Profile.Occupation.values()));
    }

    static SurveyFormResponse of(CodeStanding standing, List<Item> items) {
        List<String> languages = items.getFirst().texts().keySet().stream()
                .filter(language -> items.stream().allMatch(item -> item.texts().containsKey(language)))
                .sorted(Comparator.comparing((String language) -> !language.equals("id")).thenComparing(language -> language)).toList();
        return new SurveyFormResponse(standing.unitName(), standing.serviceName(), standing.surveyName(), standing.expiresOn(), languages,
                items.stream().map(item -> new Question(item.code(), item.texts())).toList(), Choices.ALL);
    }
}
