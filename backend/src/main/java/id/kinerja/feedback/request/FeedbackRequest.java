package id.kinerja.feedback.request;

import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody asks somebody for feedback; its state changes only through its verbs. */
@Entity
@Table(name = "feedback_request")
class FeedbackRequest {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "asked_employee_id")
    private UUID askedId;

    @Enumerated(EnumType.STRING)
    private FeedbackSubject subject;

    @Column(name = "target_id")
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_code")
    private BehaviourValue value;

    private String question;

    @Enumerated(EnumType.STRING)
    private FeedbackVisibility visibility;

    @Enumerated(EnumType.STRING)
    private FeedbackRequestStatus status;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version
    private long version;

    protected FeedbackRequest() {}

    FeedbackRequest(UUID id, UUID employeeId, NewFeedbackRequest wanted, Instant now) {
        this.id = id;
        this.cycleId = wanted.cycleId();
        this.employeeId = employeeId;
        this.askedId = wanted.askedEmployeeId();
        this.subject = wanted.subject();
        this.targetId = wanted.targetId();
        this.value = wanted.valueCode();
        this.question = wanted.question().strip();
        this.visibility = wanted.visibility();
        this.status = FeedbackRequestStatus.OPEN;
        this.askedAt = now;
    }

    void answer(Instant now) {
        become(FeedbackRequestStatus.ANSWERED, now);
    }

    void decline(String reason, Instant now) {
        become(FeedbackRequestStatus.DECLINED, now);
        declineReason = reason;
    }

    void withdraw(Instant now) {
        become(FeedbackRequestStatus.WITHDRAWN, now);
    }

    private void become(FeedbackRequestStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(status.problemKey());
        }
        status = next;
        settledAt = now;
    }

    OpenRequest open() {
        return new OpenRequest(id, cycleId, employeeId, subject, targetId, value, visibility);
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID askedId() {
        return askedId;
    }

    long version() {
        return version;
    }
}
