package id.kinerja.progress;

import id.kinerja.progress.reader.Relation;
import id.kinerja.progress.reader.ReaderRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Only the employee records; the assessor, the assessor's superior, the heads above and the auditor may read. */
@ApplicationScoped
class ProgressPermissions {

    private final Caller caller;
    private final ReaderRelations relations;

    ProgressPermissions(Caller caller, ReaderRelations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    /** What the caller is to the plan's employee, or 404. */
    Relation requireReadable(PlanFile plan) {
        return relations.find(plan.subject()).orElseThrow(Problem::notFound);
    }

    boolean isOwn(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }

    void requireOwn(UUID employeeId) {
        if (!isOwn(employeeId)) {
            throw Problem.notFound();
        }
    }
}
