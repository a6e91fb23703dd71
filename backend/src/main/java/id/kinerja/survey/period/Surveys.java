package id.kinerja.survey.period;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The surveys themselves, for the other parts of this feature; they ask for rights on their own. */
@ApplicationScoped
public class Surveys {

    private final SurveyRepository surveys;

    Surveys(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    public Optional<Survey> find(UUID id) {
        return surveys.findByIdOptional(id);
    }

    public Survey get(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** Locked until the transaction ends: answers that arrive meanwhile wait, and then find it as it is. */
    public Survey getForChange(UUID id) {
        return Optional.ofNullable(surveys.findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    public void add(Survey survey) {
        surveys.persist(survey);
        surveys.flush();
    }

    /** Within the transaction that changed it: as it is now. */
    public SurveyResponse respondChanged(UUID id, SurveyScope scope) {
        surveys.flush();
        return respond(id, scope);
    }

    /** As the caller sees it, with what may be done. */
    public SurveyResponse respond(UUID id, SurveyScope scope) {
        return surveys.findResponse(id, scope).filter(survey -> scope.sees(survey.unit().id(), survey.state())).orElseThrow(Problem::notFound);
    }
}
