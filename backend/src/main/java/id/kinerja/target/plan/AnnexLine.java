package id.kinerja.target.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of an annex. */
@Embeddable
record AnnexLine(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false) AnnexKind kind,
        @Column(name = "sequence", nullable = false) int sequence,
        @Column(name = "text", nullable = false) String text) {}
