package id.kinerja.feedback;

import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.progress.reader.Relation;
import java.util.Optional;

/** What an author is to the person the feedback is about; PermenPANRB 6/2022 knows leaders, peers and subordinates. */
public enum AuthorRole {
    ASSESSOR,
    SUPERIOR,
    UNIT_HEAD,
    PEER,
    SUBORDINATE;

    /** Empty for the person and for an auditor, who give none. */
    static Optional<AuthorRole> of(Optional<Relation> relation, PersonInCycle about, PersonInCycle author) {
        if (relation.isEmpty()) {
            boolean upward = author.assessor() != null && author.assessor().employeeId().equals(about.employeeId());
            return Optional.of(upward ? SUBORDINATE : PEER);
        }
        return switch (relation.get()) {
            case SELF, AUDITOR -> Optional.empty();
            case ASSESSOR -> Optional.of(ASSESSOR);
            case SUPERIOR -> Optional.of(SUPERIOR);
            case UNIT_HEAD -> Optional.of(UNIT_HEAD);
        };
    }

    /** Whether the author sees the other's targets without being asked about one. */
    boolean knowsTargets() {
        return this == ASSESSOR || this == SUPERIOR || this == UNIT_HEAD;
    }
}
