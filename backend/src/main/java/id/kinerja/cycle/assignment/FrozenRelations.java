package id.kinerja.cycle.assignment;

import id.kinerja.organization.Relations;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who somebody is to a person in a cycle: assessor and superior as frozen, head of the frozen unit or one above it as of the day. */
@ApplicationScoped
class FrozenRelations {

    private static final String BETWEEN = """
            WITH RECURSIVE place AS (
              SELECT c.assessor_employee_id, c.superior_employee_id, c.unit_id FROM cycle_assignment c
              WHERE c.cycle_id = :cycle AND c.employee_id = :employee
            ), upward AS (
              SELECT u.id, u.parent_id FROM unit u WHERE u.id = (SELECT unit_id FROM place)
              UNION
              SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT
              EXISTS (SELECT 1 FROM place WHERE assessor_employee_id = :caller) AS assessor,
              EXISTS (SELECT 1 FROM place WHERE superior_employee_id = :caller) AS superior,
              EXISTS (SELECT 1 FROM assignment h JOIN position p ON p.id = h.position_id
                      WHERE h.employee_id = :caller AND p.heads_unit AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
                        AND h.unit_id IN (SELECT id FROM upward)) AS unit_head""";

    private final EntityManager entityManager;

    FrozenRelations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Relations between(UUID callerId, UUID cycleId, UUID employeeId, LocalDate on) {
        List<Tuple> rows = entityManager.createNativeQuery(BETWEEN, Tuple.class)
                .setParameter("cycle", cycleId).setParameter("employee", employeeId).setParameter("caller", callerId).setParameter("on", on)
                .getResultList();
        Row row = new Row(rows.getFirst());
        return new Relations(row.flag("assessor"), row.flag("superior"), row.flag("unit_head"));
    }
}
