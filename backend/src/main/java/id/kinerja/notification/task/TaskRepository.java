package id.kinerja.notification.task;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** All tasks of a person in one statement, whichever features they come from. */
@ApplicationScoped
class TaskRepository {

    private static final int MOST = 100;

    private static final String TASKS = """
            WITH RECURSIVE seat AS (%s), open_cycle AS (SELECT id, year, rhythm FROM cycle WHERE status = 'OPEN'),
                 head AS (
                   SELECT p.unit_id, a.employee_id FROM position p
                     JOIN assignment a ON a.position_id = p.id AND a.starts_on <= :today AND (a.ends_on IS NULL OR a.ends_on >= :today)
                    WHERE p.heads_unit),
                 headed (id, nearer) AS (
                   SELECT h.unit_id, CAST('{}' AS uuid[]) FROM head h WHERE h.employee_id = :me
                   UNION
                   SELECT u.id, h.nearer || ARRAY(SELECT o.employee_id FROM head o WHERE o.unit_id = u.id AND o.employee_id <> :me)
                     FROM headed h JOIN unit u ON u.parent_id = h.id),
                 task (code, count, label, due_on, subject_type, subject_id) AS (%s)
            SELECT t.* FROM task t ORDER BY t.due_on NULLS LAST, t.code, t.label, t.subject_id LIMIT :most""";

    private final EntityManager entityManager;
    private final OfficeTime time;
    private final String sql;

    TaskRepository(EntityManager entityManager, OfficeTime time, @All List<TaskSource> sources) {
        this.entityManager = entityManager;
        this.time = time;
        this.sql = TASKS.formatted(ActingOfficials.SEATS, sources.stream().sorted(Comparator.comparing(source -> source.getClass().getSimpleName()))
                .map(TaskSource::sql).collect(Collectors.joining(" UNION ALL ")));
    }

    List<Task> list(UUID employeeId, boolean personnel) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class)
                        .setParameter("me", employeeId)
                        .setParameter("personnel", personnel)
                        .setParameter("today", time.today())
                        .setParameter("now", time.now())
                        .setParameter("zone", time.zone().getId())
                        .setParameter("most", MOST))
                .stream()
                .map(row -> new Task(
                        row.oneOf("code", TaskCode.class), (int) row.whole("count"), row.text("label"), row.date("due_on"),
                        row.text("subject_type"), row.uuid("subject_id")))
                .toList();
    }
}
