package id.kinerja.service.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step that ended, with the counter time it took: what is counted for its handler. */
@Entity
@Immutable
@Table(name = "service_step")
public class ServiceStep {

    @Id
    private UUID id;

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private WorkStep step;

    private UUID handlerEmployeeId;
    private Instant startedAt;
    private Instant endedAt;
    private long workingSeconds;

    protected ServiceStep() {}

    ServiceStep(UUID id, UUID requestId, RequestHistory.DoneStep done, long workingSeconds) {
        this.id = id;
        this.requestId = requestId;
        this.step = done.step();
        this.handlerEmployeeId = done.handlerId();
        this.startedAt = done.startedAt();
        this.endedAt = done.endedAt();
        this.workingSeconds = workingSeconds;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    WorkStep step() {
        return step;
    }

    UUID handlerEmployeeId() {
        return handlerEmployeeId;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    long workingSeconds() {
        return workingSeconds;
    }
}
