package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.unit.UnitStanding.Standing;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The head proposes and calibrates, one level up decides and signs; nobody decides about the own unit. */
@ApplicationScoped
class UnitPermissions {

    private final UnitStanding standing;
    private final OfficeTime time;

    UnitPermissions(UnitStanding standing, OfficeTime time) {
        this.standing = standing;
        this.time = time;
    }

    Standing standing(UUID unitId, UUID cycleId) {
        return standing.find(unitId, cycleId, time.today());
    }

    /** 404 for strangers, 403 for those who may only look, 409 where the state stands against it. */
    void require(UnitAction action, Standing present, UnitPredicateStatus status) {
        if (!present.require().actsAs(action.by())) {
            throw Problem.forbidden(action.by() == UnitReader.HEAD ? "evaluation.unit-only-head" : "evaluation.unit-only-setter");
        }
        if (!action.isPossibleIn(status)) {
            throw Problem.conflict(status.problemKey());
        }
    }
}
