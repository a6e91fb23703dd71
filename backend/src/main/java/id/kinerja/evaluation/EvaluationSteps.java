package id.kinerja.evaluation;

import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.explanation.StepPart.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes steps of an evaluation for its sub-packages; within the caller's transaction. */
@ApplicationScoped
public class EvaluationSteps {

    private final EvaluationRepository repository;
    private final ContentHash hashes;

    EvaluationSteps(EvaluationRepository repository, ContentHash hashes) {
        this.repository = repository;
        this.hashes = hashes;
    }

    public String hashOf(UUID evaluationId, UUID planId, String employeeNote, Assessment assessment) {
        return hashes.of(evaluationId, planId, employeeNote, assessment);
    }

    public void add(UUID evaluationId, Step step, UUID by, String reason, String contentHash) {
        repository.addStep(evaluationId, step, by, reason, contentHash);
    }
}
