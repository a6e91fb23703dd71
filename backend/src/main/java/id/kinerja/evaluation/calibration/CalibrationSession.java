package id.kinerja.evaluation.calibration;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One meeting on the results of a unit and a period. */
@Entity
@Table(name = "calibration_session")
class CalibrationSession {

    @Id
    private UUID id;

    @Column(name = "unit_predicate_id")
    private UUID unitPredicateId;

    @Enumerated(EnumType.STRING)
    private CalibrationStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by_id")
    private UUID openedById;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "final_check")
    private String finalCheck;

    @Version
    private long version;

    protected CalibrationSession() {}

    CalibrationSession(UUID id, UUID unitPredicateId, UUID openedById, String openedByName, Instant now) {
        this.id = id;
        this.unitPredicateId = unitPredicateId;
        this.status = CalibrationStatus.OPEN;
        this.openedById = openedById;
        this.openedByName = openedByName;
        this.openedAt = now;
    }

    void requireOpen() {
        if (status != CalibrationStatus.OPEN) {
            throw Problem.conflict("evaluation.calibration-closed");
        }
    }

    /** @param check the distribution as it was in the end, as JSON */
    void close(String by, String reason, String check, Instant now) {
        requireOpen();
        status = CalibrationStatus.CLOSED;
        closedByName = by;
        closeReason = reason;
        finalCheck = check;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID unitPredicateId() {
        return unitPredicateId;
    }

    CalibrationStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedByName() {
        return openedByName;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closedByName() {
        return closedByName;
    }

    String closeReason() {
        return closeReason;
    }

    String finalCheck() {
        return finalCheck;
    }

    long version() {
        return version;
    }
}
