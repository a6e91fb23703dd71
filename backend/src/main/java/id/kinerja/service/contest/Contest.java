package id.kinerja.service.contest;

import id.kinerja.service.request.WorkStep;
import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One person holding that one request, or one step of it, should not count for them. */
@Entity
@Table(name = "attribution_contest")
public class Contest {

    @Id
    private UUID id;

    private UUID requestId;
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private WorkStep step;

    @Enumerated(EnumType.STRING)
    private ContestCause cause;

    private String explanation;
    private UUID rightEmployeeId;

    @Enumerated(EnumType.STRING)
    private ContestState state = ContestState.OPEN;

    private Instant contestedAt;
    private UUID decidedByEmployeeId;
    private String decisionReason;
    private Instant decidedAt;

    @Version
    private long version;

    protected Contest() {}

    Contest(UUID id, UUID employeeId, ContestRequest said, Instant now) {
        this.id = id;
        this.employeeId = employeeId;
        requestId = said.requestId();
        step = said.step();
        cause = said.cause();
        explanation = said.explanation();
        rightEmployeeId = said.rightEmployeeId();
        contestedAt = now;
    }

    void decide(boolean accepted, String reason, UUID by, Instant now) {
        become(accepted ? ContestState.ACCEPTED : ContestState.REJECTED);
        decidedByEmployeeId = by;
        decisionReason = reason.strip();
        decidedAt = now;
    }

    void withdraw() {
        become(ContestState.WITHDRAWN);
    }

    private void become(ContestState next) {
        if (!state.canBecome(next)) {
            throw Problem.conflict("service.contest-is-" + state.name().toLowerCase(Locale.ROOT));
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
