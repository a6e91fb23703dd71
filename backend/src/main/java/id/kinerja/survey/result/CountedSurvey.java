package id.kinerja.survey.result;

import id.kinerja.survey.index.SampleSize;
import id.kinerja.survey.result.figure.Figures;
import id.kinerja.survey.result.figure.SurveyItem;
import java.util.List;

/**
 * A closed survey as its figures are read.
 *
 * @param population visits of the survey; null where nobody counted them
 * @param required answers that were planned with, for the visits that were expected
 */
record CountedSurvey(SurveyHead head, Long population, long required, String hash, long rows, long version,
        List<SurveyItem> items, Figures figures) {

    /** The minimum by the users there were in the period; what was planned with where nobody counted them. */
    long requiredOfPopulation() {
        return population == null || population < 1 ? required : SampleSize.required(population);
    }
}
