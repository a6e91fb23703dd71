package id.kinerja.feedback.dialogue;

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

/** A talk of two; its state changes only through its verbs. */
@Entity
class Dialogue {

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
    private DialogueStatus status;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String notes;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "employee_confirmed_at")
    private Instant employeeConfirmedAt;

    @Column(name = "assessor_confirmed_at")
    private Instant assessorConfirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Counts changes, so that agenda or agreements alone make a new version too. */
    private int edits;

    @Version
    private long version;

    protected Dialogue() {}

    Dialogue(UUID id, UUID cycleId, UUID employeeId, UUID assessorId, Instant now) {
        this.id = id;
        this.cycleId = cycleId;
        this.employeeId = employeeId;
        this.assessorId = assessorId;
        this.status = DialogueStatus.PLANNED;
        this.createdAt = now;
    }

    void plan(LocalDate day, UUID period) {
        if (status != DialogueStatus.PLANNED) {
            throw Problem.conflict(status.problemKey());
        }
        plannedOn = day;
        periodId = period;
        edits++;
    }

    /** What either had confirmed before was another text, so both confirm anew. */
    void record(LocalDate day, String text) {
        become(DialogueStatus.RECORDED);
        heldOn = day;
        notes = text;
        edits++;
        employeeConfirmedAt = null;
        assessorConfirmedAt = null;
    }

    /** Returns true with the second confirmation. */
    boolean confirm(DialogueParty party, Instant now) {
        if (status != DialogueStatus.RECORDED) {
            throw Problem.conflict(status.problemKey());
        }
        if (party == DialogueParty.EMPLOYEE) {
            employeeConfirmedAt = employeeConfirmedAt == null ? now : employeeConfirmedAt;
        } else {
            assessorConfirmedAt = assessorConfirmedAt == null ? now : assessorConfirmedAt;
        }
        boolean both = employeeConfirmedAt != null && assessorConfirmedAt != null;
        if (both) {
            become(DialogueStatus.CONFIRMED);
        }
        return both;
    }

    void cancel(String reason) {
        become(DialogueStatus.CANCELLED);
        cancelReason = reason;
    }

    private void become(DialogueStatus next) {
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
