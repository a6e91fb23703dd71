package id.kinerja.objection.decider;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeciderRepository {

    /** What somebody had to do with a result is read from the steps that were taken on it. */
    private static final String INVOLVED = """
            p.display_name AS name, p.active,
            EXISTS (SELECT 1 FROM evaluation_step s WHERE s.evaluation_id = :evaluation AND s.by_employee_id = p.id
                       AND s.step IN ('EVALUATED', 'REOPENED', 'SIGNED')) AS rated,
            EXISTS (SELECT 1 FROM evaluation_step s WHERE s.evaluation_id = :evaluation AND s.by_employee_id = p.id
                       AND s.step = 'CALIBRATED') AS calibrated""";

    /** Upwards through the assignments frozen with the cycle; a circle ends at the bound. */
    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
              SELECT 1 AS level, e.superior_employee_id AS employee_id, e.cycle_id FROM evaluation e
               WHERE e.id = :evaluation AND e.superior_employee_id IS NOT NULL
              UNION ALL
              SELECT c.level + 1, ca.assessor_employee_id, c.cycle_id FROM chain c
                JOIN cycle_assignment ca ON ca.cycle_id = c.cycle_id AND ca.employee_id = c.employee_id
               WHERE ca.assessor_employee_id IS NOT NULL AND c.level < 8
            )
            SELECT c.level, p.id, %s FROM chain c JOIN employee p ON p.id = c.employee_id ORDER BY c.level""".formatted(INVOLVED);

    private static final String ONE = "SELECT 0 AS level, p.id, " + INVOLVED + " FROM employee p WHERE p.id = :person";

    private final EntityManager entityManager;

    DeciderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Candidate> chain(UUID evaluationId) {
        return candidates(entityManager.createNativeQuery(CHAIN, Tuple.class).setParameter("evaluation", evaluationId));
    }

    Optional<Candidate> find(UUID evaluationId, UUID personId) {
        return candidates(entityManager.createNativeQuery(ONE, Tuple.class)
                        .setParameter("evaluation", evaluationId).setParameter("person", personId))
                .stream().findFirst();
    }

    private static List<Candidate> candidates(Query query) {
        return Rows.of(query).stream()
                .map(row -> new Candidate(
                        (int) row.whole("level"), new PersonRef(row.uuid("id"), row.text("name")), row.flag("active"), row.flag("rated"),
                        row.flag("calibrated")))
                .toList();
    }
}
