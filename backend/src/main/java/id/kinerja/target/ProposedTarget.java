package id.kinerja.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody else put a target into a draft; written in sets by SQL, only read here. */
@Entity
@Immutable
@Table(name = "target_origin")
class ProposedTarget {

    @Id
    @Column(name = "target_id")
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private TargetOrigin.Kind kind;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private String fingerprint;

    protected ProposedTarget() {}
}
