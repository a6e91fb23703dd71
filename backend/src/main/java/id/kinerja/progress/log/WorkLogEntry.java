package id.kinerja.progress.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of somebody's log. It never changes. */
@Entity
@Immutable
@Table(name = "work_log_entry")
class WorkLogEntry {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private WorkLogSpan span;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    @Column(name = "target_id")
    private UUID targetId;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "indicator_lineage_id")
    private UUID indicatorLineageId;

    private BigDecimal quantity;
    private String done;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "replaces_id")
    private UUID replacesId;

    private String reason;

    protected WorkLogEntry() {}

    WorkLogEntry(UUID id, UUID cycleId, UUID employeeId, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.cycleId = cycleId;
        this.employeeId = employeeId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    WorkLogEntry telling(WorkLogSpan of, LocalDate day, String text) {
        this.span = of;
        this.workedOn = day;
        this.done = text;
        return this;
    }

    /** A place without an indicator takes no quantity. */
    WorkLogEntry on(WorkLogPlace place, BigDecimal amount) {
        this.targetId = place.targetId();
        this.indicatorId = place.indicatorId();
        this.indicatorLineageId = place.lineageId();
        this.quantity = amount;
        return this;
    }

    WorkLogEntry replacing(UUID replaced, String why) {
        this.replacesId = replaced;
        this.reason = why;
        return this;
    }

    UUID id() {
        return id;
    }
}
