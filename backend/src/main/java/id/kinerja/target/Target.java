package id.kinerja.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One expected result (rencana hasil kerja) of a plan. */
@Entity
@Table(name = "target")
class Target {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "lineage_id", nullable = false, updatable = false)
    private UUID lineageId;

    @Column(name = "sequence", nullable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private TargetKind kind;

    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "perspective")
    private Perspective perspective;

    @Column(name = "assigned_by")
    private String assignedBy;

    protected Target() {}

    private Target(UUID id, UUID planId, UUID lineageId) {
        this.id = id;
        this.planId = planId;
        this.lineageId = lineageId;
    }

    static Target first(UUID id, UUID planId) {
        return new Target(id, planId, id);
    }

    /** The same target in a later version of the plan. */
    static Target copied(UUID id, UUID planId, TargetContent from) {
        return new Target(id, planId, from.lineageId()).written(from.asRequest());
    }

    Target at(int place) {
        sequence = place;
        return this;
    }

    Target written(TargetRequest draft) {
        kind = draft.kind();
        title = draft.title();
        perspective = draft.perspective();
        assignedBy = draft.assignedBy();
        return this;
    }

    void rephrase(String newTitle) {
        title = newTitle;
    }

    UUID id() {
        return id;
    }
}
