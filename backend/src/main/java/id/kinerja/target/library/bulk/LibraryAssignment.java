package id.kinerja.target.library.bulk;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import id.kinerja.organization.assignment.PositionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That library targets were given to many at once. */
@Entity
@Table(name = "library_assignment")
class LibraryAssignment {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "position_title")
    private String positionTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_kind")
    private PositionKind positionKind;

    private String[] titles;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private String assignedBy;

    private int people;
    private int targets;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "taken_back")
    private Integer takenBack;

    @Version
    private int version;

    protected LibraryAssignment() {}

    LibraryAssignment(UUID id, LibraryAssignmentRequest request, List<String> titles, Instant at, String by) {
        this.id = id;
        this.cycleId = request.cycleId();
        this.unitId = request.unitId();
        this.positionTitle = request.positionTitle();
        this.positionKind = request.positionKind();
        this.titles = titles.toArray(String[]::new);
        this.assignedAt = at;
        this.assignedBy = by;
    }

    void gave(int toPeople, int newTargets) {
        people = toPeople;
        targets = newTargets;
    }

    void requireUndoable(Instant now, Duration within) {
        if (undoneAt != null) {
            throw Problem.conflict("target.assignment-undone");
        }
        if (now.isAfter(assignedAt.plus(within))) {
            throw Problem.conflict("target.assignment-too-old", within.toHours());
        }
    }

    void undone(Instant now, int targetsTakenBack) {
        undoneAt = now;
        takenBack = targetsTakenBack;
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }
}
