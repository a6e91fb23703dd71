package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.explanation.CopyEnd;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.ResultChange;
import id.kinerja.evaluation.explanation.StepPart.Step;
import id.kinerja.evaluation.rating.PredicateMatrix;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * Changes of a result by others than its assessor: a calibration before the signature, the decision on an objection after the delivery.
 * The former result stays beside the new one, and the predicate is looked up anew in the nine cells. Who may do so is checked by the
 * feature that calls.
 */
@ApplicationScoped
public class ResultDecisionService {

    private final EvaluationFiles files;
    private final EvaluationRepository repository;
    private final ResultChangeRepository changes;
    private final Explanations explanations;
    private final ContentHash hashes;
    private final Event<EvaluationFinalised> finalised;
    private final Event<ResultCalibrated> calibrated;
    private final AuditTrail trail;

    ResultDecisionService(
            EvaluationFiles files, EvaluationRepository repository, ResultChangeRepository changes, Explanations explanations,
            ContentHash hashes, Event<EvaluationFinalised> finalised,
            Event<ResultCalibrated> calibrated, AuditTrail trail) {
        this.files = files;
        this.repository = repository;
        this.changes = changes;
        this.explanations = explanations;
        this.hashes = hashes;
        this.finalised = finalised;
        this.calibrated = calibrated;
        this.trail = trail;
    }

    /**
     * Puts the result of a decided objection in place and makes it final; joins the caller's transaction. The copy that the employee got
     * stays, and a new one is frozen from it with the other result: nothing recorded since the signature slips in. An objection that is
     * refused calls {@link FinalityService#finalise} instead.
     *
     * <p>A result that time has made final may still be decided once, when a late objection was admitted.
     *
     * @param deciderId the employee who decided
     * @return both sides of the change
     */
    @Transactional
    public ResultChange applyDecision(
            UUID evaluationId, Rating newResultRating, Rating newBehaviourRating, String reason, UUID deciderId, Instant decidedAt) {
        EvaluationHeader before = files.getHeader(evaluationId);
        boolean decided = before.status() == EvaluationStatus.FINAL && changes.wasDecided(evaluationId);
        if (decided || !before.status().isDelivered()) {
            throw Problem.conflict(before.status().problemKey());
        }
        ResultChange change = change(
                before, ResultChange.Kind.OBJECTION, newResultRating, newBehaviourRating, reason, deciderId, decidedAt);
        repository.change(before, evaluation -> evaluation.decide(newResultRating, newBehaviourRating, decidedAt));
        changes.insert(evaluationId, change);
        String hash = explanations.refreeze(evaluationId, new CopyEnd(CopyEnd.Cause.DECIDED, deciderId, reason), change);
        repository.addStep(evaluationId, Step.DECIDED, deciderId, reason, hash);
        record("EVALUATION_DECIDED", before, change, hash);
        finalised.fire(new EvaluationFinalised(evaluationId, before.employee().id()));
        return change;
    }

    /**
     * Changes both ratings before the signature, so that the same work is rated the same; joins the caller's transaction. The person
     * concerned reads before, after and reason once the result is delivered.
     *
     * @param version that the calibrator saw; 412 where it is another by now
     * @param calibratorId the employee who calibrates
     * @return both sides of the change
     */
    @Transactional
    public ResultChange applyCalibration(
            UUID evaluationId, long version, Rating newResultRating, Rating newBehaviourRating, String reason, UUID calibratorId, Instant calibratedAt) {
        EvaluationHeader before = files.getHeader(evaluationId);
        Etag.requireUnchanged(version, before.version());
        if (before.status() != EvaluationStatus.EVALUATED) {
            throw Problem.conflict(before.status().problemKey());
        }
        ResultChange change = change(
                before, ResultChange.Kind.CALIBRATION, newResultRating, newBehaviourRating, reason, calibratorId, calibratedAt);
        repository.change(before, evaluation -> evaluation.calibrate(newResultRating, newBehaviourRating));
        changes.insert(evaluationId, change);
        EvaluationHeader after = files.getHeader(evaluationId);
        String hash = hashes.of(evaluationId, after.planId(), after.employeeNote(), after.assessment(files.getMarks(after)));
        repository.addStep(evaluationId, Step.CALIBRATED, calibratorId, reason, hash);
        record("EVALUATION_CALIBRATED", before, change, hash);
        calibrated.fire(new ResultCalibrated(
                evaluationId, before.employee().id(), before.assessor().employeeId(), before.period().id(), calibratorId));
        return change;
    }

    private ResultChange change(
            EvaluationHeader before, ResultChange.Kind kind, Rating results, Rating behaviour, String reason, UUID by, Instant at) {
        EvaluationHeader.Ratings ratings = before.ratings();
        if (ratings.result() == results && ratings.behaviour() == behaviour) {
            throw Problem.rule("evaluation.result-unchanged");
        }
        return new ResultChange(
                kind, new ResultChange.Result(ratings.result(), ratings.behaviour(), ratings.predicate()),
                new ResultChange.Result(results, behaviour, PredicateMatrix.of(results, behaviour)), reason, by, changes.getName(by), at);
    }

    private void record(String action, EvaluationHeader before, ResultChange change, String hash) {
        trail.record(AuditEntry.of(action, EvaluationService.SUBJECT, before.id())
                .aboutEmployee(before.employee().id())
                .changed("resultRating", change.before().resultRating(), change.after().resultRating())
                .changed("behaviourRating", change.before().behaviourRating(), change.after().behaviourRating())
                .changed("predicate", change.before().predicate(), change.after().predicate())
                .with("contentHash", hash));
    }
}
