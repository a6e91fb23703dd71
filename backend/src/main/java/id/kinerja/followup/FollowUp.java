package id.kinerja.followup;

import id.kinerja.followup.proposal.Proposal;
import id.kinerja.followup.proposal.ProposalRequest;
import id.kinerja.followup.step.FollowUpState;
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

/** One thing to be done for one person; its state changes only through its verb. */
@Entity
@Table(name = "follow_up")
class FollowUp {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private String title;
    private String goal;

    @Column(name = "owner_employee_id")
    private UUID ownerId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.PROPOSED;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Version
    private int version;

    protected FollowUp() {}

    FollowUp(UUID id, Proposal proposal, UUID proposedBy, Instant now) {
        this.id = id;
        this.employeeId = proposal.employeeId();
        this.evaluationId = proposal.evaluationId();
        this.kind = proposal.kind();
        this.title = proposal.title();
        this.goal = proposal.goal();
        this.ownerId = proposal.ownerId();
        this.startsOn = proposal.startsOn();
        this.dueOn = proposal.dueOn();
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    /** What it would say after this edit. */
    Proposal edited(ProposalRequest request) {
        return new Proposal(employeeId, evaluationId, kind, request.title().strip(), request.goal().strip(), request.ownerEmployeeId(),
                request.startsOn(), request.dueOn());
    }

    /** 409 once it is decided. */
    void rewrite(Proposal proposal) {
        if (state != FollowUpState.PROPOSED) {
            throw Problem.conflict(state.problemKey());
        }
        title = proposal.title();
        goal = proposal.goal();
        ownerId = proposal.ownerId();
        startsOn = proposal.startsOn();
        dueOn = proposal.dueOn();
    }

    void become(FollowUpState next) {
        if (!state.canBecome(next)) {
            throw Problem.conflict(state.problemKey());
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    FollowUpKind kind() {
        return kind;
    }

    FollowUpState state() {
        return state;
    }

    long version() {
        return version;
    }
}
