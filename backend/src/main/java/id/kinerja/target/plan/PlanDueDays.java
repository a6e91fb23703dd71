package id.kinerja.target.plan;

import id.kinerja.notification.NotificationConfig;
import id.kinerja.notification.reminder.DueDay;
import id.kinerja.notification.reminder.DueDays;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Plans that are due, and plans that wait for the assessor: two statements. */
@ApplicationScoped
class PlanDueDays implements DueDays {

    private static final String UNWRITTEN = """
            SELECT d.* FROM (
              SELECT ca.employee_id, c.id AS cycle_id, CAST(c.year AS text) AS year,
                     greatest(make_date(c.year, 1, 1), CAST(c.opened_at AT TIME ZONE :zone AS date)) + :days AS due_on
                FROM cycle c JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.problem IS NULL
               WHERE c.status = 'OPEN' AND NOT EXISTS
                 (SELECT 1 FROM plan p WHERE p.cycle_id = c.id AND p.employee_id = ca.employee_id AND p.status NOT IN ('DRAFT', 'RETURNED'))) d
             WHERE d.due_on BETWEEN :first AND :last""";

    private static final String UNDECIDED = """
            SELECT d.* FROM (
              SELECT ca.assessor_employee_id, c.id AS cycle_id, CAST(c.year AS text) AS year, CAST(count(*) AS integer) AS count,
                     CAST(p.submitted_at AT TIME ZONE :zone AS date) + :days AS due_on
                FROM cycle c JOIN plan p ON p.cycle_id = c.id AND p.status = 'SUBMITTED'
                JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.employee_id = p.employee_id AND ca.assessor_employee_id IS NOT NULL
               WHERE c.status = 'OPEN' AND p.submitted_at IS NOT NULL
               GROUP BY 1, 2, 3, 5) d
             WHERE d.due_on BETWEEN :first AND :last""";

    private final EntityManager entityManager;
    private final NotificationConfig config;
    private final OfficeTime time;

    PlanDueDays(EntityManager entityManager, NotificationConfig config, OfficeTime time) {
        this.entityManager = entityManager;
        this.config = config;
        this.time = time;
    }

    @Override
    public List<DueDay> listDue(LocalDate first, LocalDate last) {
        return Stream.concat(
                        rows(UNWRITTEN, config.planDays(), first, last).map(row -> new DueDay(
                                "PLAN_DUE:" + row.uuid("cycle_id") + ":" + row.uuid("employee_id"), row.uuid("employee_id"), false, row.date("due_on"),
                                PlanNotice.PLAN_DUE, PlanNotice.PLAN_OVERDUE, List.of(row.text("year")), "/kinerja/target")),
                        rows(UNDECIDED, config.decisionDays(), first, last).map(row -> new DueDay(
                                "PLAN_DECISION:" + row.uuid("cycle_id") + ":" + row.uuid("assessor_employee_id"),
                                row.uuid("assessor_employee_id"), true, row.date("due_on"), PlanNotice.DECISION_DUE, PlanNotice.DECISION_OVERDUE,
                                List.of(row.text("year"), (int) row.whole("count")), "/tim")))
                .toList();
    }

    private Stream<Row> rows(String sql, int days, LocalDate first, LocalDate last) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class)
                .setParameter("zone", time.zone().getId())
                .setParameter("days", days)
                .setParameter("first", first)
                .setParameter("last", last);
        return Rows.of(query).stream();
    }
}
