package id.kinerja.evaluation;

import id.kinerja.evaluation.assessment.MarkService;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts together what belongs to one evaluation. */
@ApplicationScoped
class EvaluationFiles {

    private final EvaluationRepository repository;
    private final MarkService marks;
    private final Explanations explanations;
    private final OfficeTime time;

    EvaluationFiles(EvaluationRepository repository, MarkService marks, Explanations explanations, OfficeTime time) {
        this.repository = repository;
        this.marks = marks;
        this.explanations = explanations;
        this.time = time;
    }

    EvaluationHeader getHeader(UUID id) {
        return repository.findHeader(id).orElseThrow(Problem::notFound);
    }

    EvaluationFile getFile(EvaluationHeader header) {
        return new EvaluationFile(header, marks.list(header.id()), repository.listSteps(header.id()));
    }

    /** As this viewer may see it, with what they may do; from the frozen copy once it is signed. */
    EvaluationResponse respond(EvaluationHeader header, Viewer viewer) {
        EvaluationFile file = getFile(header).asSeenBy(viewer);
        if (header.status().isSigned()) {
            // People and dates are the same in both languages.
            file = file.withPeopleOf(explanations.findFrozen(header.id(), Messages.INDONESIAN).orElseThrow());
        }
        return EvaluationResponse.of(file, EvaluationAction.allowed(viewer, header, calendar()));
    }

    Calendar calendar() {
        return new Calendar(time.today());
    }
}
