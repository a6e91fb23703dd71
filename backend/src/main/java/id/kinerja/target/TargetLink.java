package id.kinerja.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a target supports one of the superior's. Written anew as a whole whenever the links of a plan change. */
@Entity
@Table(name = "target_link")
class TargetLink {

    @Embeddable
    record Place(
            @Column(name = "target_id") UUID targetId, @Column(name = "sequence") int sequence) {}

    @EmbeddedId
    private Place place;

    /** Null once the superior has deleted the draft target that was meant. */
    @Column(name = "superior_target_id")
    private UUID superiorTargetId;

    /** The words as they were when the link was made: they are what the two sign. */
    @Column(name = "superior_title", nullable = false)
    private String superiorTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private LinkKind kind;

    protected TargetLink() {}

    TargetLink(UUID targetId, int sequence, UUID superiorTargetId, String superiorTitle, LinkKind kind) {
        this.place = new Place(targetId, sequence);
        this.superiorTargetId = superiorTargetId;
        this.superiorTitle = superiorTitle;
        this.kind = kind;
    }
}
