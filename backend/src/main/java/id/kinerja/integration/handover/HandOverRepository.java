package id.kinerja.integration.handover;

import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HandOverRepository {

    private static final String DELIVERED = """
            SELECT f.employee_id, f.nip, f.employee_name, c.year, pe.starts_on, pe.ends_on, pe.label, e.result_rating, e.behaviour_rating,
                   e.predicate, coalesce(af.nip, ae.nip) AS assessor_nip, coalesce(af.employee_name, ae.display_name) AS assessor_name,
                   coalesce(af.grade, ae.grade) AS assessor_grade,
                   CASE g.acting_kind WHEN 'ACTING_PLT' THEN 'Plt. ' WHEN 'ACTING_PLH' THEN 'Plh. ' ELSE '' END || hf.position_title AS assessor_position,
                   hf.unit_name AS assessor_unit
              FROM evaluation e
              JOIN cycle c ON c.id = e.cycle_id
              JOIN period pe ON pe.id = e.period_id
              JOIN cycle_assignment f ON f.cycle_id = e.cycle_id AND f.employee_id = e.employee_id
              LEFT JOIN LATERAL (SELECT s.by_employee_id, s.acting_kind FROM evaluation_step s
                                  WHERE s.evaluation_id = e.id AND s.step = 'SIGNED' ORDER BY s.taken_at DESC, s.id DESC LIMIT 1) g
                ON g.acting_kind IS NOT NULL
              JOIN employee ae ON ae.id = coalesce(g.by_employee_id, e.assessor_employee_id)
              LEFT JOIN cycle_assignment af ON af.cycle_id = e.cycle_id AND af.employee_id = ae.id
              LEFT JOIN cycle_assignment hf ON hf.cycle_id = e.cycle_id AND hf.employee_id = e.assessor_employee_id
             WHERE e.period_id = :period AND e.delivered_at IS NOT NULL
             ORDER BY f.sort_name, f.employee_id""";

    private final EntityManager entityManager;

    HandOverRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Only what was handed to the employees; one statement. */
    List<HandOverRow> delivered(UUID periodId) {
        return Rows.of(entityManager.createNativeQuery(DELIVERED, Tuple.class).setParameter("period", periodId))
                .stream().map(HandOverRow::of).toList();
    }
}
