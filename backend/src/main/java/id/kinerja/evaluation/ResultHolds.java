package id.kinerja.evaluation;

import id.kinerja.shared.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks everything that may hold a result. */
@ApplicationScoped
class ResultHolds {

    private final List<ResultHold> holds;

    ResultHolds(@All List<ResultHold> holds) {
        this.holds = holds;
    }

    boolean letWithdraw(UUID evaluationId) {
        return findAgainstWithdrawal(evaluationId).isEmpty();
    }

    /** 409 with the sentence of whatever holds it. */
    void requireNoneAgainstWithdrawal(UUID evaluationId) {
        findAgainstWithdrawal(evaluationId).ifPresent(key -> {
            throw Problem.conflict(key);
        });
    }

    Set<UUID> listNotYetFinal(List<UUID> evaluationIds) {
        Set<UUID> held = new HashSet<>();
        holds.forEach(hold -> held.addAll(hold.notYetFinal(evaluationIds)));
        return held;
    }

    private Optional<String> findAgainstWithdrawal(UUID evaluationId) {
        return holds.stream().flatMap(hold -> hold.againstWithdrawal(evaluationId).stream()).findFirst();
    }
}
