package id.kinerja.service.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the log; only added. */
@Entity
@Immutable
@Table(name = "service_event")
public class ServiceEvent {

    @Id
    private UUID id;

    private UUID requestId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant happenedAt;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private WorkStep step;

    private UUID handlerEmployeeId;

    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private String reason;
    private UUID byAccountId;
    private UUID byEmployeeId;
    private UUID confirmedBy;

    protected ServiceEvent() {}

    /** @param confirmedBy the second person of an event that was recorded later than it happened; else null */
    ServiceEvent(UUID id, UUID requestId, int sequence, LoggedEvent event, Instant recordedAt, Writer by, UUID confirmedBy) {
        this.id = id;
        this.requestId = requestId;
        this.sequence = sequence;
        this.kind = event.kind();
        this.happenedAt = event.at();
        this.recordedAt = recordedAt;
        this.step = event.step();
        this.handlerEmployeeId = event.handlerId();
        this.reasonCode = event.cause();
        this.reason = event.reason();
        this.byAccountId = by.accountId();
        this.byEmployeeId = by.employeeId();
        this.confirmedBy = confirmedBy;
    }

    LoggedEvent logged() {
        return new LoggedEvent(kind, happenedAt, step, handlerEmployeeId, reasonCode, reason);
    }
}
