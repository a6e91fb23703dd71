package id.kinerja.evaluation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that waits on a delivered result, such as a pending objection. A feature after this one makes a bean of it; without any,
 * nothing is held. Both are asked within the caller's transaction.
 */
public interface ResultHold {

    /** The key of the sentence why the signature of this result may not be withdrawn now; empty where it may. */
    Optional<String> againstWithdrawal(UUID evaluationId);

    /** Those of these delivered results that may not become final by the passing of time yet. */
    Set<UUID> notYetFinal(Collection<UUID> evaluationIds);
}
