package id.kinerja.feedback.peer;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Colleagues asked about one person for one period; its state changes only through its verbs. */
@Entity
@Table(name = "peer_round")
class PeerRound {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "assessor_employee_id")
    private UUID assessorId;

    @Enumerated(EnumType.STRING)
    private PeerRoundStatus status;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    private Integer answered;

    /** Counts choices, so that another choice of peers makes a new version too. */
    private int edits;

    @Version
    private long version;

    protected PeerRound() {}

    PeerRound(UUID id, UUID cycleId, UUID periodId, UUID employeeId, UUID assessorId, Instant now) {
        this.id = id;
        this.cycleId = cycleId;
        this.periodId = periodId;
        this.employeeId = employeeId;
        this.assessorId = assessorId;
        this.status = PeerRoundStatus.NOMINATING;
        this.createdAt = now;
    }

    void nominate() {
        edits++;
    }

    void submit() {
        become(PeerRoundStatus.SUBMITTED);
        returnReason = null;
    }

    void giveBack(String reason) {
        become(PeerRoundStatus.NOMINATING);
        returnReason = reason;
    }

    void open(LocalDate lastDay, Instant now) {
        become(PeerRoundStatus.OPEN);
        closesOn = lastDay;
        openedAt = now;
    }

    /** Too few answers leave no trace of how many there were. */
    void close(int answers, int minimum, LocalDate today, Instant now) {
        boolean enough = answers >= minimum;
        PeerRoundStatus next = enough ? PeerRoundStatus.SHOWN : PeerRoundStatus.WITHHELD;
        if (status.canBecome(next) && !today.isAfter(closesOn)) {
            throw Problem.conflict("feedback.round-still-open", closesOn);
        }
        become(next);
        answered = enough ? answers : null;
        closedAt = now;
    }

    void cancel() {
        become(PeerRoundStatus.CANCELLED);
    }

    private void become(PeerRoundStatus next) {
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

    Instant openedAt() {
        return openedAt;
    }

    PeerRoundStatus status() {
        return status;
    }
}
