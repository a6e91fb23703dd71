package id.kinerja.objection.opening;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContestableRepository {

    private static final String RESULTS = """
            SELECT e.id, c.year, pe.label, e.unit_id, e.predicate, e.delivered_at, o.id AS objection_id, o.status AS objection_status
              FROM evaluation e
              JOIN cycle c ON c.id = e.cycle_id
              JOIN period pe ON pe.id = e.period_id
              LEFT JOIN LATERAL (SELECT x.id, x.status FROM objection x WHERE x.evaluation_id = e.id
                                  ORDER BY (x.status = 'WITHDRAWN'), x.filed_at DESC LIMIT 1) o ON true
             WHERE e.employee_id = :me AND e.status IN ('DELIVERED', 'ACKNOWLEDGED', 'FINAL') AND e.delivered_at IS NOT NULL
             ORDER BY e.delivered_at DESC, e.id LIMIT 100""";

    private final EntityManager entityManager;

    ContestableRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Row> list(UUID employeeId) {
        return Rows.of(entityManager.createNativeQuery(RESULTS, Tuple.class).setParameter("me", employeeId));
    }
}
