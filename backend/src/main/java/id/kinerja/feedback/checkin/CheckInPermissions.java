package id.kinerja.feedback.checkin;

import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The employee and the assessor talk; those above and the auditor read along. */
@ApplicationScoped
class CheckInPermissions {

    private static final Set<Relation> TALKING = Set.of(Relation.SELF, Relation.ASSESSOR);

    void requireTalking(Relation relation) {
        if (!TALKING.contains(relation)) {
            throw Problem.forbidden("feedback.check-in-between-two");
        }
    }

    List<CheckInAction> actions(Relation relation) {
        return TALKING.contains(relation) ? List.of(CheckInAction.ANSWER) : List.of();
    }
}
