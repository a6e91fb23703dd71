package id.kinerja.evaluation;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds evaluations of the caller's own. */
@ApplicationScoped
public class OwnEvaluations {

    private final EvaluationFiles files;
    private final EvaluationPermissions permissions;

    OwnEvaluations(EvaluationFiles files, EvaluationPermissions permissions) {
        this.files = files;
        this.permissions = permissions;
    }

    /** 404 for strangers, 403 for everybody else but the employee. */
    public OwnEvaluation get(UUID id) {
        EvaluationHeader header = files.getHeader(id);
        if (permissions.requireViewer(header) != Viewer.EMPLOYEE) {
            throw Problem.forbidden("evaluation.only-employee");
        }
        return new OwnEvaluation(id, header.planId(), header.employee().id(), header.status());
    }
}
