package id.kinerja.document;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds what of a unit is signed and can be printed, ordered by the names of the people. */
@ApplicationScoped
class UnitPrintRepository {

    private static final String BELOW = """
            WITH RECURSIVE below AS (
              SELECT id FROM unit WHERE id = :unit
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            ) """;

    private static final String PLANS = BELOW + """
            SELECT p.id FROM cycle_assignment f JOIN plan p ON p.cycle_id = f.cycle_id AND p.employee_id = f.employee_id
             WHERE f.cycle_id = :cycle AND f.unit_id IN (SELECT id FROM below) AND p.status IN ('ESTABLISHED', 'CLOSED')
             ORDER BY f.sort_name, p.id""";

    private static final String EVALUATIONS = BELOW + """
            SELECT e.id FROM evaluation e JOIN period pe ON pe.id = e.period_id
              JOIN cycle_assignment f ON f.cycle_id = e.cycle_id AND f.employee_id = e.employee_id
             WHERE e.cycle_id = :cycle AND e.unit_id IN (SELECT id FROM below) AND e.signed_at IS NOT NULL
               AND (CAST(:period AS uuid) IS NULL OR e.period_id = CAST(:period AS uuid))
             ORDER BY pe.sequence, f.sort_name, e.id""";

    private static final String SHEETS = BELOW + """
            SELECT s.id FROM unit_predicate s JOIN unit u ON u.id = s.unit_id JOIN period pe ON pe.id = s.period_id
             WHERE s.cycle_id = :cycle AND s.unit_id IN (SELECT id FROM below) AND s.status = 'SIGNED'
               AND (CAST(:period AS uuid) IS NULL OR s.period_id = CAST(:period AS uuid))
             ORDER BY pe.sequence, u.code, s.id""";

    private final EntityManager entityManager;

    UnitPrintRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<UUID> subjects(UnitPrintRequest wanted) {
        var query = entityManager.createNativeQuery(sql(wanted.kind()), UUID.class)
                .setParameter("unit", wanted.unitId()).setParameter("cycle", wanted.cycleId());
        if (wanted.kind() != FormKind.PLAN) {
            query.setParameter("period", wanted.periodId() == null ? null : wanted.periodId().toString());
        }
        return query.getResultStream().map(UUID.class::cast).toList();
    }

    private static String sql(FormKind kind) {
        return switch (kind) {
            case PLAN -> PLANS;
            case EVALUATION -> EVALUATIONS;
            case PREDICATE_SHEET -> SHEETS;
            case DIALOGUE, OBJECTION, SURVEY_REPORT -> throw Problem.rule("document.not-by-unit");
        };
    }
}
