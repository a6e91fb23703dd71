package id.kinerja.evaluation;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An evaluation for the features after this one, whoever may see it.
 *
 * @param superiorId the assessor's superior, who hears objections; may be null
 * @param annual whether it is of the year as a whole
 * @param resultRating null, as the rest of the result, until it is rated
 * @param deliveredAt when the clock of an objection started; null without a delivery that counts
 * @param snapshotHash of the frozen copy that counts; null without a signature
 */
public record EvaluationInfo(
        UUID id, UUID cycleId, UUID periodId, String periodLabel, boolean annual, UUID employeeId, UUID assessorId, UUID superiorId,
        UUID unitId, EvaluationStatus status, Rating resultRating, Rating behaviourRating, Predicate predicate, Instant deliveredAt,
        LocalDate dueOn, String snapshotHash, long version) {

    static EvaluationInfo of(EvaluationHeader from) {
        return new EvaluationInfo(
                from.id(), from.cycleId(), from.period().id(), from.period().label(), from.period().isAnnual(), from.employee().id(),
                from.assessor().employeeId(), from.superior() == null ? null : from.superior().employeeId(), from.unitId(), from.status(),
                from.ratings().result(), from.ratings().behaviour(), from.ratings().predicate(), from.moments().deliveredAt(),
                from.period().dueOn(), from.snapshotHash(), from.version());
    }
}
