package id.kinerja.organization.assignment;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One person in one position from one day on, assessed by one other person. Both days count; no end means "until further notice". */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "position_id")
    private UUID positionId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "assessor_employee_id")
    private UUID assessorEmployeeId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    @Version
    private int version;

    protected Assignment() {}

    /** @param assessorEmployeeId null for the top of the office, whose assessor is outside it */
    Assignment(UUID id, UUID employeeId, Position position, UUID assessorEmployeeId, LocalDate startsOn, AssignmentKind kind) {
        if (employeeId.equals(assessorEmployeeId)) {
            throw Problem.rule("organization.assessor-is-self").at("/assessorEmployeeId", "organization.assessor-is-self");
        }
        this.id = id;
        this.employeeId = employeeId;
        this.positionId = position.id();
        this.unitId = position.unitId();
        this.assessorEmployeeId = assessorEmployeeId;
        this.startsOn = startsOn;
        this.kind = kind;
    }

    void assessedBy(UUID anotherId) {
        assessorEmployeeId = anotherId;
    }

    /** The last day; an assignment that has ended, or would end before it began, is left as it is with a problem. */
    void endOn(LocalDate lastDay) {
        if (endsOn != null && endsOn.isBefore(lastDay)) {
            throw Problem.conflict("organization.assignment-ended");
        }
        if (lastDay.isBefore(startsOn)) {
            throw Problem.rule("organization.ends-before-start").at("/endsOn", "organization.ends-before-start");
        }
        endsOn = lastDay;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public UUID positionId() {
        return positionId;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID assessorEmployeeId() {
        return assessorEmployeeId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public AssignmentKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }
}
