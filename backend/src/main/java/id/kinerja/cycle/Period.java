package id.kinerja.cycle;

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

/** A part of the cycle's year: results are reported until the due day and evaluated until the closing day. */
@Entity
@Table(name = "period")
public class Period {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    private String label;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Version
    private int version;

    protected Period() {}

    Period(UUID id, UUID cycleId, PeriodCalendar.Span span) {
        this.id = id;
        this.cycleId = cycleId;
        this.sequence = span.sequence();
        this.kind = span.kind();
        this.label = span.label();
        this.startsOn = span.startsOn();
        this.endsOn = span.endsOn();
        this.dueOn = span.dueOn();
        this.closesOn = span.closesOn();
    }

    /** New deadlines, later or earlier: the period's own days never change, since work was planned by them. */
    void moveDeadlines(LocalDate newDueOn, LocalDate newClosesOn) {
        var faults = Problem.rule("cycle.deadlines-out-of-order");
        if (newDueOn.isBefore(endsOn)) {
            faults.at("/dueOn", "cycle.due-before-end");
        }
        if (newClosesOn.isBefore(newDueOn)) {
            faults.at("/closesOn", "cycle.closes-before-due");
        }
        faults.throwIfAnyFault();
        dueOn = newDueOn;
        closesOn = newClosesOn;
    }

    public UUID id() {
        return id;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public int sequence() {
        return sequence;
    }

    public PeriodKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public int version() {
        return version;
    }
}
