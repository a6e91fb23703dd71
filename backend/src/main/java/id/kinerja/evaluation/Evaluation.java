package id.kinerja.evaluation;

import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.PredicateMatrix;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One employee's evaluation for one period; its state changes only through its verbs. */
@Entity
class Evaluation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Column(name = "employee_note")
    private String employeeNote;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "without_submission")
    private boolean withoutSubmission;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_rating")
    private Rating resultRating;

    @Column(name = "result_reason")
    private String resultReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "behaviour_rating")
    private Rating behaviourRating;

    @Column(name = "behaviour_reason")
    private String behaviourReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_result_rating")
    private Rating suggestedResultRating;

    @Enumerated(EnumType.STRING)
    private Predicate predicate;

    private String feedback;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "finalised_at")
    private Instant finalisedAt;

    @Column(name = "dialogue_on")
    private LocalDate dialogueOn;

    @Column(name = "dialogue_note")
    private String dialogueNote;

    @Version
    private long version;

    protected Evaluation() {}

    void submit(String note, Instant now) {
        become(EvaluationStatus.SUBMITTED);
        employeeNote = note;
        returnReason = null;
        submittedAt = now;
    }

    void giveBack(String reason) {
        become(EvaluationStatus.FILLING);
        returnReason = reason;
    }

    void assess(Assessment assessment) {
        if (!status.isOpen()) {
            throw Problem.conflict(status.problemKey());
        }
        resultRating = assessment.resultRating();
        resultReason = assessment.resultReason();
        behaviourRating = assessment.behaviourRating();
        behaviourReason = assessment.behaviourReason();
        feedback = assessment.feedback();
    }

    /** The suggestion is kept as it was shown, since later entries change the numbers. */
    void complete(Rating suggested, Instant now) {
        withoutSubmission = status == EvaluationStatus.FILLING;
        become(EvaluationStatus.EVALUATED);
        suggestedResultRating = suggested;
        predicate = PredicateMatrix.of(resultRating, behaviourRating);
        evaluatedAt = now;
    }

    /** Back to where it came from; the ratings stay as a draft. */
    void reopen() {
        become(withoutSubmission ? EvaluationStatus.FILLING : EvaluationStatus.SUBMITTED);
        withoutSubmission = false;
        suggestedResultRating = null;
        predicate = null;
        evaluatedAt = null;
    }

    void talk(LocalDate day, String note) {
        dialogueOn = day;
        dialogueNote = note;
    }

    /** Before the signature; the predicate follows by the nine cells. */
    void calibrate(Rating results, Rating behaviour) {
        if (status != EvaluationStatus.EVALUATED) {
            throw Problem.conflict(status.problemKey());
        }
        setResult(results, behaviour);
    }

    /** The decision on an objection is final. */
    void decide(Rating results, Rating behaviour, Instant now) {
        if (status != EvaluationStatus.FINAL) {
            finalise(now);
        }
        setResult(results, behaviour);
    }

    void finalise(Instant now) {
        become(EvaluationStatus.FINAL);
        finalisedAt = now;
    }

    private void setResult(Rating results, Rating behaviour) {
        resultRating = results;
        behaviourRating = behaviour;
        predicate = PredicateMatrix.of(results, behaviour);
    }

    /** As if it had never been signed; what the employee got before stays as a frozen copy. */
    void unsign() {
        become(EvaluationStatus.EVALUATED);
        signedAt = null;
        deliveredAt = null;
        acknowledgedAt = null;
    }

    void sign(Instant now) {
        become(EvaluationStatus.SIGNED);
        signedAt = now;
    }

    void deliver(Instant now) {
        become(EvaluationStatus.DELIVERED);
        deliveredAt = now;
    }

    void acknowledge(Instant now) {
        become(EvaluationStatus.ACKNOWLEDGED);
        acknowledgedAt = now;
    }

    private void become(EvaluationStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(status.problemKey());
        }
        status = next;
    }

    EvaluationStatus status() {
        return status;
    }

    Predicate predicate() {
        return predicate;
    }

    long version() {
        return version;
    }
}
