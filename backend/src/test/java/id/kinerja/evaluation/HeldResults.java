package id.kinerja.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where a pending objection will: results that a test has put on hold. */
@ApplicationScoped
public class HeldResults implements ResultHold {

    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    void hold(String evaluationId) {
        held.add(UUID.fromString(evaluationId));
    }

    void letGo() {
        held.clear();
    }

    @Override
    public Optional<String> againstWithdrawal(UUID evaluationId) {
        return held.contains(evaluationId) ? Optional.of("evaluation.is-delivered") : Optional.empty();
    }

    @Override
    public Set<UUID> notYetFinal(Collection<UUID> evaluationIds) {
        Set<UUID> waiting = new HashSet<>(evaluationIds);
        waiting.retainAll(held);
        return waiting;
    }
}
