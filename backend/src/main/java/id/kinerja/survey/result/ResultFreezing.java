package id.kinerja.survey.result;

import id.kinerja.shared.problem.Messages;
import id.kinerja.survey.result.count.Frozen;
import id.kinerja.survey.result.count.SurveyCounting;
import id.kinerja.survey.result.figure.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Counts a survey and freezes its index: at closing, at an import, and after a voiding. */
@ApplicationScoped
public class ResultFreezing {

    private final SurveyCounting counting;
    private final ResultRepository results;

    ResultFreezing(SurveyCounting counting, ResultRepository results) {
        this.counting = counting;
        this.results = results;
    }

    /** Visits of the survey so far. */
    public long visits(UUID surveyId) {
        return results.volumes(surveyId).whole("visits");
    }

    /**
     * The caller holds the survey and keeps the hash with it.
     *
     * @param population visits of the survey; null where nobody counted them
     */
    @Transactional(TxType.MANDATORY)
    public Frozen freeze(UUID surveyId, Long population) {
        ResultRepository.Asked asked = results.asked(surveyId, Messages.INDONESIAN);
        Frozen frozen = counting.count(surveyId, asked.items());
        Figures figures = results.figures(surveyId, asked);
        results.keepIndex(surveyId, figures.index(population).orElse(null), figures.respondents(), asked.policy());
        return frozen;
    }
}
