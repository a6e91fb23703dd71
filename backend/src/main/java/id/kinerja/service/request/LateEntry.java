package id.kinerja.service.request;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody says happened earlier, until a second person has decided about it. */
@Entity
@Table(name = "service_late_entry")
public class LateEntry {

    @Id
    private UUID id;

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private WorkStep step;

    private UUID handlerEmployeeId;

    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private String reason;
    private String why;
    private UUID proposedBy;
    private UUID proposedEmployeeId;
    private Instant proposedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private Boolean accepted;

    protected LateEntry() {}

    LateEntry(UUID id, UUID requestId, LoggedEvent event, String why, Writer by, Instant now) {
        this.id = id;
        this.requestId = requestId;
        kind = event.kind();
        happenedAt = event.at();
        step = event.step();
        handlerEmployeeId = event.handlerId();
        reasonCode = event.cause();
        reason = event.reason();
        this.why = why.strip();
        proposedBy = by.accountId();
        proposedEmployeeId = by.employeeId();
        proposedAt = now;
    }

    /** Nobody confirms what they said themselves. */
    void decide(boolean accept, UUID accountId, Instant now) {
        if (proposedBy.equals(accountId)) {
            throw Problem.forbidden("service.second-person-needed");
        }
        accepted = accept;
        decidedBy = accountId;
        decidedAt = now;
    }

    LoggedEvent logged() {
        return new LoggedEvent(kind, happenedAt, step, handlerEmployeeId, reasonCode, reason == null ? why : reason);
    }

    Writer proposer() {
        return new Writer(proposedBy, proposedEmployeeId);
    }
}
