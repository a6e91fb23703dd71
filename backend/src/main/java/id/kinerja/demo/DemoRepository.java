package id.kinerja.demo;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what a step of the demo acts on, as a screen would have shown it to the person. */
@ApplicationScoped
class DemoRepository {

    /** A thing and the version that was seen of it. */
    record Seen(UUID id, UUID planId, long version) {}

    private final EntityManager entityManager;

    DemoRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean isEmpty() {
        return rows("SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM employee) OR EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM unit)")
                .findAny().isEmpty();
    }

    /** The definitive post somebody holds. */
    Row post(UUID employeeId) {
        return rows("""
                SELECT a.unit_id, p.title, p.kind, p.echelon FROM assignment a JOIN position p ON p.id = a.position_id
                WHERE a.employee_id = ? AND a.kind = 'DEFINITIVE' AND a.ends_on IS NULL""", employeeId).findFirst().orElseThrow();
    }

    /** Everybody in service, with the last definitive post. */
    List<Row> people() {
        return rows("""
                SELECT e.id, e.nip, p.title || ' @ ' || u.name AS post, s.nip AS assessor_nip, p.kind
                FROM employee e JOIN assignment a ON a.employee_id = e.id AND a.kind = 'DEFINITIVE' AND a.ends_on IS NULL
                JOIN position p ON p.id = a.position_id JOIN unit u ON u.id = a.unit_id
                LEFT JOIN employee s ON s.id = a.assessor_employee_id
                WHERE e.active ORDER BY e.nip""").toList();
    }

    /** By which people can sign in: numbers of employees with an account, and addresses of the others. */
    List<String> identifiers() {
        return rows("SELECT coalesce(e.nip, a.email) AS identifier FROM account a LEFT JOIN employee e ON e.id = a.employee_id "
                + "WHERE a.email IS NOT NULL OR e.id IS NOT NULL LIMIT 1000").map(row -> row.text("identifier")).toList();
    }

    List<Row> quarters(UUID cycleId) {
        return rows("SELECT id, sequence, starts_on, ends_on FROM period WHERE cycle_id = ? AND kind = 'PERIODIC' ORDER BY sequence", cycleId).toList();
    }

    /** The year as a whole; a yearly rhythm has only that. */
    Optional<Row> annual(UUID cycleId) {
        return rows("SELECT id, sequence, starts_on, ends_on FROM period WHERE cycle_id = ? AND kind = 'ANNUAL'", cycleId).findFirst();
    }

    /** The place of somebody in the cycle, with the unit. */
    Row place(UUID cycleId, UUID employeeId) {
        return rows("SELECT id, unit_id, position_title FROM cycle_assignment WHERE cycle_id = ? AND employee_id = ?", cycleId, employeeId)
                .findFirst().orElseThrow();
    }

    /** What somebody still has to say of days before another took over. */
    Seen slice(UUID employeeId, UUID periodId) {
        return seen("SELECT s.id, s.plan_id, s.version FROM assessor_slice s JOIN evaluation e ON e.id = s.evaluation_id"
                + " WHERE e.employee_id = ? AND e.period_id = ?", employeeId, periodId);
    }

    Seen plan(UUID employeeId) {
        return seen("SELECT id, id AS plan_id, version FROM plan WHERE employee_id = ? ORDER BY version_number DESC LIMIT 1", employeeId);
    }

    Seen evaluation(UUID employeeId, UUID periodId) {
        return seen("SELECT id, plan_id, version FROM evaluation WHERE employee_id = ? AND period_id = ?", employeeId, periodId);
    }

    /** The latest case of this person. */
    Seen objection(UUID employeeId) {
        return seen("SELECT id, evaluation_id AS plan_id, version FROM objection WHERE employee_id = ? ORDER BY filed_at DESC LIMIT 1", employeeId);
    }

    private Seen seen(String sql, Object... arguments) {
        return rows(sql, arguments).findFirst()
                .map(row -> new Seen(row.uuid("id"), row.uuid("plan_id"), row.whole("version")))
                .orElseThrow();
    }

    void settle() {
        entityManager.flush();
        entityManager.clear();
    }

    private Stream<Row> rows(String sql, Object... arguments) {
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        for (int place = 0; place < arguments.length; place++) {
            query.setParameter(place + 1, arguments[place]);
        }
        return Rows.of(query).stream();
    }
}
