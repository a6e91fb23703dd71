package id.kinerja.feedback.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One look at a target, or at the whole plan; never changed, the next one tells what is new. */
@Entity
@Immutable
@Table(name = "check_in")
class CheckIn {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "target_id")
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String helps;
    private String hinders;

    @Column(name = "help_wanted")
    private String helpWanted;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CheckIn() {}

    CheckIn(UUID id, UUID employeeId, CheckInRequest wanted, Instant now) {
        this.id = id;
        this.cycleId = wanted.cycleId();
        this.employeeId = employeeId;
        this.targetId = wanted.targetId();
        this.confidence = wanted.confidence();
        this.helps = filled(wanted.helps());
        this.hinders = filled(wanted.hinders());
        this.helpWanted = filled(wanted.helpWanted());
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
