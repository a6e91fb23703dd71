package id.kinerja.cycle;

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

/** One year of appraisal of the office. */
@Entity
@Table(name = "cycle")
public class Cycle {

    @Id
    private UUID id;

    private int year;
    private String name;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    private Approach approach;

    @Enumerated(EnumType.STRING)
    private CycleStatus status = CycleStatus.DRAFT;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected Cycle() {}

    Cycle(UUID id, int year, String name, Rhythm rhythm, Approach approach) {
        this.id = id;
        this.year = year;
        this.name = name.strip();
        this.rhythm = rhythm;
        this.approach = approach;
    }

    void rename(String newName) {
        requireNotClosed();
        name = newName.strip();
    }

    /** Plans are written by it and periods counted by it, so both are fixed once the cycle is open. */
    void plan(Rhythm newRhythm, Approach newApproach) {
        if (rhythm != newRhythm || approach != newApproach) {
            if (status != CycleStatus.DRAFT) {
                throw Problem.conflict("cycle.fixed-once-open");
            }
            rhythm = newRhythm;
            approach = newApproach;
        }
    }

    void requireCanOpen() {
        if (!status.canBecome(CycleStatus.OPEN)) {
            throw Problem.conflict("cycle.already-open");
        }
    }

    void open(Instant at) {
        become(CycleStatus.OPEN, "cycle.already-open");
        openedAt = at;
    }

    void close() {
        become(CycleStatus.CLOSED, "cycle.not-open");
    }

    void requireNotClosed() {
        if (status == CycleStatus.CLOSED) {
            throw Problem.conflict("cycle.closed");
        }
    }

    private void become(CycleStatus next, String key) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(key);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    public String name() {
        return name;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Approach approach() {
        return approach;
    }

    public CycleStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int version() {
        return version;
    }
}
