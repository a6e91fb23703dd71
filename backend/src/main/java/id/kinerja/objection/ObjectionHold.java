package id.kinerja.objection;

import id.kinerja.evaluation.ResultHold;
import id.kinerja.objection.clock.ObjectionClock;
import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** While an objection is pending, or could still be filed in time, its result neither changes nor becomes final. */
@ApplicationScoped
class ObjectionHold implements ResultHold {

    private final ObjectionRepository repository;
    private final ObjectionClocks clocks;
    private final OfficeTime time;

    ObjectionHold(ObjectionRepository repository, ObjectionClocks clocks, OfficeTime time) {
        this.repository = repository;
        this.clocks = clocks;
        this.time = time;
    }

    @Override
    public Optional<String> againstWithdrawal(UUID evaluationId) {
        return repository.listPending(List.of(evaluationId)).isEmpty() ? Optional.empty() : Optional.of("objection.pending-holds");
    }

    @Override
    public Set<UUID> notYetFinal(Collection<UUID> evaluationIds) {
        Set<UUID> held = new HashSet<>(repository.listPending(evaluationIds));
        LocalDate today = time.today();
        repository.listDeliveries(evaluationIds).forEach(row -> {
            LocalDate deliveredOn = time.dateOf(row.instant("delivered_at"));
            if (ObjectionClock.isInTime(today, clocks.filing(row.uuid("unit_id"), deliveredOn).lastDay(deliveredOn))) {
                held.add(row.uuid("id"));
            }
        });
        return held;
    }
}
