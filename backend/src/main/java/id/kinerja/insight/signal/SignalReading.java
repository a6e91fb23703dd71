package id.kinerja.insight.signal;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Adds up the ratings of a unit and those below it by assessor, in one statement. */
@ApplicationScoped
class SignalReading {

    private static final String COUNTS = """
            WITH RECURSIVE below AS (
              SELECT u.id FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            ), rated AS (
              SELECT e.assessor_employee_id AS assessor, e.result_rating, e.behaviour_rating, e.predicate, e.suggested_result_rating,
                     EXISTS (SELECT 1 FROM realisation r JOIN realisation_evidence x ON x.realisation_id = r.id
                              WHERE r.employee_id = e.employee_id AND r.period_id = e.period_id) AS proven,
                     EXISTS (SELECT 1 FROM target_mark m WHERE m.evaluation_id = e.id AND length(m.feedback) > 0) AS told
                FROM evaluation e
               WHERE e.period_id = :period AND e.predicate IS NOT NULL AND e.unit_id IN (SELECT id FROM below)
            ), equal AS (
              SELECT assessor, max(people) AS people FROM (
                SELECT assessor, count(*) AS people FROM rated GROUP BY assessor, result_rating, behaviour_rating) pairs
               GROUP BY assessor
            )
            SELECT r.assessor, p.display_name, q.people AS most_equal, count(*) AS rated,
                   count(*) FILTER (WHERE r.predicate = 'VERY_GOOD') AS very_good,
                   count(*) FILTER (WHERE r.predicate IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')) AS low,
                   count(*) FILTER (WHERE NOT r.proven) AS unproven, count(*) FILTER (WHERE NOT r.told) AS untold,
                   count(r.suggested_result_rating) AS suggested,
                   count(*) FILTER (WHERE r.suggested_result_rating <> r.result_rating) AS unlike
              FROM rated r JOIN equal q ON q.assessor = r.assessor JOIN employee p ON p.id = r.assessor
             GROUP BY r.assessor, p.display_name, q.people
             ORDER BY p.display_name, r.assessor LIMIT 500""";

    private final EntityManager entityManager;

    SignalReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<RaterCounts> listCounts(UUID unitId, UUID periodId) {
        return Rows.of(entityManager.createNativeQuery(COUNTS, Tuple.class)
                        .setParameter("unit", unitId).setParameter("period", periodId))
                .stream().map(row -> new RaterCounts(
                        new PersonRef(row.uuid("assessor"), row.text("display_name")), (int) row.whole("rated"), (int) row.whole("most_equal"),
                        (int) row.whole("very_good"), (int) row.whole("low"), (int) row.whole("unproven"), (int) row.whole("untold"),
                        (int) row.whole("suggested"), (int) row.whole("unlike")))
                .toList();
    }
}
