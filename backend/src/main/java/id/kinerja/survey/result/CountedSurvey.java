package id.kinerja.survey.result;

import id.kinerja.survey.result.figure.Figures;
import id.kinerja.survey.result.figure.SurveyItem;
import java.util.List;

/**
 * A closed survey as its figures are read.
 *
 * @param population visits of the survey; null where nobody counted them
 */
record CountedSurvey(SurveyHead head, Long population, long required, String hash, long rows, long version,
        List<SurveyItem> items, Figures figures) {}
