package id.kinerja.survey.result.imported;

import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.questionnaire.DisplayOrder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a survey that was asked elsewhere.
 *
 * @param population visits of its days; null where nobody counted them
 */
public record ImportedSurvey(UUID unitId, String name, LocalDate startsOn, LocalDate endsOn, WeightPolicy weightPolicy, DisplayOrder displayOrder,
        Integer population) {}
