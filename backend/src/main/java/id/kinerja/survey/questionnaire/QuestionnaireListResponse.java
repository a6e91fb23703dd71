package id.kinerja.survey.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of a unit, the newest first. */
@Schema(name = "SurveyQuestionnaireList", description = "The versions of a unit, the newest first; the official wording alone where it has none.")
public record QuestionnaireListResponse(@Schema(required = true, maxItems = 100) List<QuestionnaireResponse> items) {}
