package id.kinerja.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of what was achieved on an indicator. It never changes; a correction is an entry that names this one. */
@Entity
@Immutable
class Realisation {

    @Id
    private UUID id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "indicator_lineage_id")
    private UUID indicatorLineageId;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "employee_id")
    private UUID employeeId;

    private BigDecimal value;
    private String note;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "replaces_id")
    private UUID replacesId;

    private String reason;

    protected Realisation() {}

    /** An entry for the indicator and period of a place that took it. */
    Realisation(UUID id, RecordingPlace place, Achieved achieved, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.indicatorId = place.indicatorId();
        this.indicatorLineageId = place.lineageId();
        this.periodId = place.periodId();
        this.employeeId = place.employeeId();
        this.value = achieved.value();
        this.note = achieved.note();
        this.occurredOn = achieved.occurredOn();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    Realisation replacing(UUID replaced, String why) {
        this.replacesId = replaced;
        this.reason = why;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    UUID periodId() {
        return periodId;
    }

    UUID employeeId() {
        return employeeId;
    }

    RealisationEntry entry() {
        return new RealisationEntry(
                id, indicatorId, indicatorLineageId, periodId, value, note, occurredOn, recordedAt, replacesId, null, reason,
                List.of());
    }

    /** What an employee says was achieved. */
    record Achieved(BigDecimal value, String note, LocalDate occurredOn) {}
}
