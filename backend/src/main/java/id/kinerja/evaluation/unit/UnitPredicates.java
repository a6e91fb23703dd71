package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.evaluation.unit.UnitStepPart.Step;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What calibration and evaluation ask and tell about a unit's predicate; within the caller's transaction. */
@ApplicationScoped
public class UnitPredicates {

    /** A predicate with its unit and period. */
    public record Known(UUID id, UnitRef unit, UnitPeriodPart period, UnitPredicateStatus status, UnitLevel level) {}

    private final UnitPredicateRepository repository;
    private final UnitPermissions permissions;
    private final Caller caller;

    UnitPredicates(UnitPredicateRepository repository, UnitPermissions permissions, Caller caller) {
        this.repository = repository;
        this.permissions = permissions;
        this.caller = caller;
    }

    /** The predicate, or 404. */
    public Known get(UUID id) {
        return known(repository.get(id));
    }

    /** What the caller is to the unit's predicate; empty for strangers. */
    public Optional<UnitReader> findReader(Known predicate) {
        return permissions.standing(predicate.unit().id(), predicate.period().cycleId()).reader();
    }

    /** Empty until it is set. */
    public Optional<Known> findSet(UUID unitId, UUID periodId) {
        return repository.find(unitId, periodId).map(this::known).filter(known -> known.status().isSet());
    }

    /** 409 unless it is set and no session is open. */
    public void beginCalibration(UUID id) {
        change(id, UnitPredicateStatus.CALIBRATION, Step.CALIBRATION_OPENED, null);
    }

    /** @param reason why the pattern was not met, or null */
    public void endCalibration(UUID id, String reason) {
        change(id, UnitPredicateStatus.CALIBRATED, Step.CALIBRATION_CLOSED, reason);
    }

    private void change(UUID id, UnitPredicateStatus next, Step step, String reason) {
        UnitPredicate predicate = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        predicate.become(next);
        repository.flush();
        repository.addStep(id, step, caller.get(), reason);
    }

    private Known known(UnitPredicate predicate) {
        var around = repository.surroundings(predicate);
        return new Known(predicate.id(), around.unit(), around.period(), predicate.status(), predicate.level());
    }
}
