package id.kinerja.objection;

import id.kinerja.evaluation.EvaluationInfo;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.PredicateMatrix;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.objection.decider.DeciderChoice;
import id.kinerja.objection.decider.DeciderOrigin;
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

/** One person's objection to one result; its state changes only through its verbs. */
@Entity
class Objection {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID employeeId;

    @Column(name = "assessor_employee_id")
    private UUID assessorId;

    @Column(name = "decider_employee_id")
    private UUID deciderId;

    @Enumerated(EnumType.STRING)
    private DeciderOrigin deciderOrigin;

    private String deciderReason;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private String reasons;
    private boolean late;
    private String lateReason;
    private Instant deliveredAt;
    private LocalDate deadlineOn;
    private Instant filedAt;
    private LocalDate decisionDueOn;

    @Enumerated(EnumType.STRING)
    private Rating resultRating;

    @Enumerated(EnumType.STRING)
    private Rating behaviourRating;

    @Enumerated(EnumType.STRING)
    private Predicate predicate;

    private String admissionReason;
    private Instant examinedAt;
    private Instant decidedAt;
    private String decisionReason;

    @Enumerated(EnumType.STRING)
    private Rating newResultRating;

    @Enumerated(EnumType.STRING)
    private Rating newBehaviourRating;

    @Enumerated(EnumType.STRING)
    private Predicate newPredicate;

    private String withdrawalReason;
    private Instant closedAt;

    private int touched;

    @Version
    private long version;

    protected Objection() {}

    /** The two days that its clocks end on. */
    record Clocks(LocalDate deadlineOn, LocalDate decisionDueOn) {}

    /** The result as it is now is kept, whatever is decided. */
    Objection(UUID id, EvaluationInfo evaluation, DeciderChoice decider, LegalBasis basis, FilingRequest request, Clocks clocks, Instant now) {
        this.id = id;
        evaluationId = evaluation.id();
        employeeId = evaluation.employeeId();
        assessorId = evaluation.assessorId();
        deciderId = decider.deciderId();
        deciderOrigin = decider.origin();
        legalBasis = basis;
        reasons = request.reasons().strip();
        lateReason = request.lateReason();
        late = lateReason != null;
        status = late ? ObjectionStatus.LATE : ObjectionStatus.FILED;
        deliveredAt = evaluation.deliveredAt();
        deadlineOn = clocks.deadlineOn();
        decisionDueOn = clocks.decisionDueOn();
        filedAt = now;
        resultRating = evaluation.resultRating();
        behaviourRating = evaluation.behaviourRating();
        predicate = evaluation.predicate();
    }

    void acknowledge(Instant now) {
        become(ObjectionStatus.EXAMINING);
        examinedAt = now;
    }

    /** The clock of the decision starts with the admission. */
    void admit(String reason, LocalDate dueOn, Instant now) {
        become(ObjectionStatus.EXAMINING);
        admissionReason = reason;
        examinedAt = now;
        decisionDueOn = dueOn;
    }

    void refuseAdmission(String reason, Instant now) {
        become(ObjectionStatus.NOT_ADMITTED);
        admissionReason = reason;
        closedAt = now;
    }

    /** Both sides were heard. */
    void clarify() {
        become(ObjectionStatus.CLARIFIED);
    }

    /** Something was added to the case: whoever looked at it before must look again before deciding. */
    void touch() {
        touched++;
    }

    void uphold(String reason, Instant now) {
        become(ObjectionStatus.UPHELD);
        close(reason, now);
    }

    void change(Rating results, Rating behaviour, String reason, Instant now) {
        if (results == resultRating && behaviour == behaviourRating) {
            throw Problem.rule("objection.nothing-changed").at("/resultRating", "objection.nothing-changed");
        }
        become(ObjectionStatus.CHANGED);
        newResultRating = results;
        newBehaviourRating = behaviour;
        newPredicate = PredicateMatrix.of(results, behaviour);
        close(reason, now);
    }

    void withdraw(String reason, Instant now) {
        become(ObjectionStatus.WITHDRAWN);
        withdrawalReason = reason;
        closedAt = now;
    }

    void appoint(UUID substituteId, String reason) {
        if (!status.isPending()) {
            throw Problem.conflict(status.problemKey());
        }
        deciderId = substituteId;
        deciderOrigin = DeciderOrigin.SUBSTITUTE;
        deciderReason = reason;
    }

    private void close(String reason, Instant now) {
        decisionReason = reason;
        decidedAt = now;
        closedAt = now;
    }

    private void become(ObjectionStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(status.problemKey());
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
