package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The people of a unit and below it with their results, for the format: one statement. */
@ApplicationScoped
class UnitPeople {

    private static final String PEOPLE = """
            WITH RECURSIVE below AS (
              SELECT u.id FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            )
            SELECT ca.employee_id, ca.employee_name, ca.nip, ca.position_title, ca.unit_name, e.result_rating, e.behaviour_rating,
                   e.predicate, (SELECT s.sha256 FROM evaluation_snapshot s WHERE s.evaluation_id = e.id ORDER BY s.frozen_at DESC LIMIT 1) AS hash
              FROM cycle_assignment ca
              LEFT JOIN evaluation e ON e.employee_id = ca.employee_id AND e.period_id = :period
             WHERE ca.cycle_id = :cycle AND ca.unit_id IN (SELECT id FROM below)
             ORDER BY ca.sort_name, ca.id""";

    private final EntityManager entityManager;

    UnitPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<UnitFormat.Line> list(UUID unitId, UUID cycleId, UUID periodId) {
        return Rows.of(entityManager.createNativeQuery(PEOPLE, Tuple.class)
                        .setParameter("unit", unitId).setParameter("cycle", cycleId).setParameter("period", periodId))
                .stream().map(row -> new UnitFormat.Line(
                        row.uuid("employee_id"), row.text("employee_name"), row.text("nip"), row.text("position_title"), row.text("unit_name"),
                        row.oneOf("result_rating", Rating.class), row.oneOf("behaviour_rating", Rating.class),
                        row.oneOf("predicate", Predicate.class), row.text("hash")))
                .toList();
    }
}
