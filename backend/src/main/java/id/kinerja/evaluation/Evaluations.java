package id.kinerja.evaluation;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the features after this one ask about evaluations; they check themselves who may see it. One statement each. */
@ApplicationScoped
public class Evaluations {

    private final EvaluationRepository repository;

    Evaluations(EvaluationRepository repository) {
        this.repository = repository;
    }

    public Optional<EvaluationInfo> find(UUID evaluationId) {
        return repository.findHeader(evaluationId).map(EvaluationInfo::of);
    }

    /** The evaluation, or 404. */
    public EvaluationInfo get(UUID evaluationId) {
        return find(evaluationId).orElseThrow(Problem::notFound);
    }
}
