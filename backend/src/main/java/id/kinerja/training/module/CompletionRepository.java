package id.kinerja.training.module;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who completed what; each question is one statement. */
@ApplicationScoped
class CompletionRepository {

    /** How many people of each audience are in service today. */
    record People(int everybody, int supervisors, int unitHeads, int personnel) {}

    private static final String PEOPLE = """
            SELECT (SELECT count(*) FROM employee e WHERE e.active) AS everybody,
                   (SELECT count(DISTINCT a.assessor_employee_id) FROM assignment a JOIN employee e ON e.id = a.assessor_employee_id AND e.active
                     WHERE a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)) AS supervisors,
                   (SELECT count(DISTINCT a.employee_id) FROM assignment a JOIN position p ON p.id = a.position_id AND p.heads_unit
                      JOIN employee e ON e.id = a.employee_id AND e.active
                     WHERE a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)) AS unit_heads,
                   (SELECT count(*) FROM account c JOIN employee e ON e.id = c.employee_id AND e.active
                     WHERE c.status = 'ACTIVE' AND c.roles @> ARRAY['HR_OFFICER']) AS personnel""";

    private final EntityManager entityManager;

    CompletionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest version of each module that this person completed. */
    Map<String, Completion> of(UUID employeeId) {
        Map<String, Completion> found = new HashMap<>();
        Rows.of(entityManager, "SELECT DISTINCT ON (c.module_key) c.module_key, c.module_version, c.completed_at FROM training_completion c"
                + " WHERE c.employee_id = :employee ORDER BY c.module_key, c.module_version DESC", Map.of("employee", employeeId))
                .forEach(row -> found.put(row.text("module_key"),
                        new Completion(row.text("module_key"), (int) row.whole("module_version"), row.instant("completed_at"))));
        return found;
    }

    /** Once for a version; a second time changes nothing. */
    boolean add(UUID employeeId, TrainingModule module, Instant now) {
        return entityManager.createNativeQuery("INSERT INTO training_completion (employee_id, module_key, module_version, completed_at)"
                        + " VALUES (:employee, :module, :version, :now) ON CONFLICT DO NOTHING")
                .setParameter("employee", employeeId).setParameter("module", module.key()).setParameter("version", module.version())
                .setParameter("now", now).executeUpdate() == 1;
    }

    /** Of people in service, by module and version. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        Rows.of(entityManager,
                "SELECT c.module_key, c.module_version, count(*) AS n FROM training_completion c JOIN employee e ON e.id = c.employee_id AND e.active"
                + " GROUP BY c.module_key, c.module_version", Map.of())
                .forEach(row -> counts.put(row.text("module_key") + "/" + row.whole("module_version"), (int) row.whole("n")));
        return counts;
    }

    People people(LocalDate on) {
        Row row = Rows.of(entityManager, PEOPLE, Map.of("on", on)).getFirst();
        return new People((int) row.whole("everybody"), (int) row.whole("supervisors"), (int) row.whole("unit_heads"), (int) row.whole("personnel"));
    }
}
