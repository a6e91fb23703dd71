package id.kinerja.cycle.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A version as it was added.
 *
 * @param number counts within a section from 1
 * @param value JSON of the section's record
 * @param source null: that of the defaults
 * @param authorName null where the account has none
 */
record RuleVersion(UUID id, String section, int number, LocalDate validFrom, String value, String reason, String source, boolean verified,
        Instant addedAt, UUID authorAccountId, String authorName) {

    /** The latest that has begun; of two that begin on one day the later added. */
    private static final Comparator<RuleVersion> LATEST =
            Comparator.comparing(RuleVersion::validFrom).thenComparingInt(RuleVersion::number);

    static Optional<RuleVersion> inForce(Collection<RuleVersion> versions, LocalDate on) {
        return versions.stream().filter(version -> !version.validFrom().isAfter(on)).max(LATEST);
    }

    /** The next to begin after that day. */
    static Optional<RuleVersion> next(Collection<RuleVersion> versions, LocalDate after) {
        return versions.stream().filter(version -> version.validFrom().isAfter(after))
                .min(Comparator.comparing(RuleVersion::validFrom).thenComparing(RuleVersion::number, Comparator.reverseOrder()));
    }
}
