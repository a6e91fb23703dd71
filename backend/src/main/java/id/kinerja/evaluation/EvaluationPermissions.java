package id.kinerja.evaluation;

import id.kinerja.progress.reader.ReaderRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who may see and who may act. Only the assessor frozen with the evaluation rates, and nobody himself. */
@ApplicationScoped
class EvaluationPermissions {

    private final Caller caller;
    private final ReaderRelations relations;

    EvaluationPermissions(Caller caller, ReaderRelations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    /** What the caller is to this evaluation, or 404. */
    Viewer requireViewer(EvaluationHeader evaluation) {
        return relations.find(evaluation.subject())
                .map(Viewer::of)
                .or(() -> caller.has(Role.HR_OFFICER) ? Optional.of(Viewer.PERSONNEL) : Optional.empty())
                .orElseThrow(Problem::notFound);
    }

    /** 404 for strangers, 403 for those who may only look, 409 where the state or the day stands against it. */
    void require(EvaluationAction action, EvaluationHeader evaluation, Calendar calendar) {
        Viewer viewer = requireViewer(evaluation);
        if (viewer != action.by()) {
            throw Problem.forbidden(action.by() == Viewer.ASSESSOR ? "evaluation.only-assessor" : "evaluation.only-employee");
        }
        if (!action.isPossibleIn(evaluation.status())) {
            throw Problem.conflict(evaluation.status().problemKey());
        }
        calendar.require(action, evaluation);
    }
}
