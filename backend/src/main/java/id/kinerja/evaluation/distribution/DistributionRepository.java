package id.kinerja.evaluation.distribution;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts the people of a unit by their predicates. */
@ApplicationScoped
class DistributionRepository {

    record People(PredicateCounts counts, int withoutResult) {}

    private static final String COUNT = """
            SELECT e.predicate, count(*) AS people
              FROM cycle_assignment ca
              LEFT JOIN evaluation e ON e.employee_id = ca.employee_id AND e.period_id = :period
             WHERE ca.cycle_id = :cycle AND %s
             GROUP BY e.predicate""".formatted(Population.SQL);

    private final EntityManager entityManager;

    DistributionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    People count(UUID unitId, UUID cycleId, UUID periodId, LocalDate on) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        int without = 0;
        List<Tuple> rows = entityManager.createNativeQuery(COUNT, Tuple.class)
                .setParameter("unit", unitId).setParameter("cycle", cycleId).setParameter("period", periodId).setParameter("on", on)
                .getResultList();
        for (Tuple tuple : rows) {
            Row row = new Row(tuple);
            Predicate predicate = row.oneOf("predicate", Predicate.class);
            if (predicate == null) {
                without = (int) row.whole("people");
            } else {
                counts.put(predicate, (int) row.whole("people"));
            }
        }
        return new People(PredicateCounts.of(counts), without);
    }
}
