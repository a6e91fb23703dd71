package id.kinerja.demo;

import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/** Finds units, their heads and how far their appraisal is, as a screen would have shown it. */
@ApplicationScoped
class DemoUnits {

    private final EntityManager entityManager;

    DemoUnits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    UUID unit(String code) {
        return (UUID) entityManager.createNativeQuery("SELECT id FROM unit WHERE code = :code", UUID.class).setParameter("code", code)
                .getSingleResult();
    }

    /** The number of whoever heads the unit definitively. */
    String headOf(String code) {
        return (String) entityManager.createNativeQuery("""
                        SELECT e.nip FROM unit u JOIN position p ON p.unit_id = u.id AND p.heads_unit
                          JOIN assignment a ON a.position_id = p.id AND a.kind = 'DEFINITIVE' AND a.ends_on IS NULL
                          JOIN employee e ON e.id = a.employee_id WHERE u.code = :code ORDER BY e.nip LIMIT 1""", String.class)
                .setParameter("code", code).getSingleResult();
    }

    Seen predicate(String code, UUID periodId) {
        return seen("SELECT p.id, p.version FROM unit_predicate p JOIN unit u ON u.id = p.unit_id WHERE u.code = :code AND p.period_id = :period",
                code, periodId).orElseThrow();
    }

    Seen session(String code, UUID periodId) {
        return seen("""
                SELECT s.id, s.version FROM calibration_session s JOIN unit_predicate p ON p.id = s.unit_predicate_id JOIN unit u ON u.id = p.unit_id
                 WHERE u.code = :code AND p.period_id = :period ORDER BY s.opened_at DESC LIMIT 1""", code, periodId).orElseThrow();
    }

    private Optional<Seen> seen(String sql, String code, UUID periodId) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("code", code).setParameter("period", periodId))
                .stream().map(row -> new Seen(row.uuid("id"), null, row.whole("version"))).findFirst();
    }
}
