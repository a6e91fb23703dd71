package id.kinerja.evaluation.team;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All tasks of a person in one statement. Those about a team are counted per period, so that a large team stays one line. */
@ApplicationScoped
class TaskRepository {

    private static final int MOST = 100;

    private static final String OWN = """
            SELECT 'CONFIRM_DATA' AS code, 1 AS count, NULL AS label, CAST(NULL AS date) AS due_on, 'EMPLOYEE' AS subject_type,
                   em.id AS subject_id
              FROM employee em WHERE em.id = :me AND NOT EXISTS (SELECT 1 FROM data_confirmation d WHERE d.employee_id = em.id)
            UNION ALL
            SELECT 'DRAFT_PLAN', 1, CAST(c.year AS text), NULL, 'CYCLE', c.id
              FROM open_cycle c JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.employee_id = :me
             WHERE NOT EXISTS (SELECT 1 FROM plan p WHERE p.cycle_id = c.id AND p.employee_id = :me AND p.status <> 'DRAFT')
            UNION ALL
            SELECT CASE WHEN p.status = 'RETURNED' THEN 'REVISE_PLAN' ELSE 'SIGN_OWN_PLAN' END, 1, CAST(c.year AS text), NULL,
                   'PLAN', p.id
              FROM plan p JOIN open_cycle c ON c.id = p.cycle_id
             WHERE p.employee_id = :me AND (p.status = 'RETURNED' OR p.status = 'AGREED' AND p.employee_signed_at IS NULL)
            UNION ALL
            SELECT CASE WHEN e.status = 'DELIVERED' THEN 'READ_RESULT' WHEN pe.ends_on < :today THEN 'SUBMIT_EVALUATION'
                        ELSE 'RECORD_PROGRESS' END,
                   1, pe.label, CASE WHEN e.status = 'FILLING' THEN greatest(pe.due_on, x.due_on) END, 'EVALUATION', e.id
              FROM evaluation e JOIN open_cycle c ON c.id = e.cycle_id JOIN period pe ON pe.id = e.period_id
              LEFT JOIN period_extension x ON x.id = e.extension_id
             WHERE e.employee_id = :me
               AND (e.status = 'DELIVERED' OR e.status = 'FILLING' AND pe.ends_on < :today
                    OR e.status = 'FILLING' AND pe.starts_on <= :today AND (pe.kind = 'PERIODIC' OR c.rhythm = 'ANNUAL') AND NOT EXISTS
                         (SELECT 1 FROM realisation r WHERE r.employee_id = :me AND r.period_id = pe.id))""" + " UNION ALL " + FeedbackTasks.SQL;

    private static final String TEAM = """
            SELECT CASE WHEN p.status = 'SUBMITTED' THEN 'AGREE_PLANS' ELSE 'SIGN_PLANS' END, CAST(count(*) AS integer),
                   CAST(c.year AS text), NULL, 'CYCLE', c.id
              FROM open_cycle c
              JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.employee_id <> :me
              JOIN seat s ON s.employee_id = ca.assessor_employee_id
              JOIN plan p ON p.cycle_id = c.id AND p.employee_id = ca.employee_id
             WHERE p.status = 'SUBMITTED' OR p.status = 'AGREED' AND p.assessor_signed_at IS NULL
             GROUP BY 1, c.id, c.year
            UNION ALL
            SELECT CASE e.status WHEN 'EVALUATED' THEN 'SIGN_EVALUATIONS' WHEN 'SIGNED' THEN 'DELIVER_RESULTS' ELSE 'EVALUATE_TEAM' END,
                   CAST(count(*) AS integer), pe.label, pe.closes_on, 'PERIOD', pe.id
              FROM evaluation e JOIN open_cycle c ON c.id = e.cycle_id JOIN period pe ON pe.id = e.period_id
              JOIN seat s ON s.employee_id = e.assessor_employee_id
              LEFT JOIN period_extension x ON x.id = e.extension_id
             WHERE e.employee_id <> :me
               AND (e.status IN ('SUBMITTED', 'EVALUATED', 'SIGNED') OR e.status = 'FILLING' AND greatest(pe.due_on, x.due_on) < :today)
             GROUP BY 1, pe.id, pe.label, pe.closes_on
            UNION ALL
            SELECT 'EVALUATE_SLICES', CAST(count(*) AS integer), NULL, NULL, 'ASSESSOR_SLICE', CAST(NULL AS uuid)
              FROM assessor_slice s JOIN evaluation e ON e.id = s.evaluation_id
             WHERE s.assessor_employee_id = :me AND s.status = 'OPEN' AND e.status IN ('FILLING', 'SUBMITTED', 'EVALUATED')
            HAVING count(*) > 0""";

    /** Cases of a later feature, read here so that all tasks stay one statement. */
    private static final String OBJECTIONS = """
            SELECT CASE WHEN o.decider_employee_id = :me THEN 'DECIDE_OBJECTION' ELSE 'STATE_ON_OBJECTION' END, 1, pe.label,
                   o.decision_due_on, 'OBJECTION', o.id
              FROM objection o JOIN evaluation e ON e.id = o.evaluation_id JOIN period pe ON pe.id = e.period_id
             WHERE o.closed_at IS NULL
               AND (o.decider_employee_id = :me AND (o.status <> 'EXAMINING' OR o.decision_due_on <= :today)
                    OR o.status = 'EXAMINING' AND (o.employee_id = :me OR o.assessor_employee_id IN (SELECT employee_id FROM seat)) AND NOT EXISTS
                         (SELECT 1 FROM objection_statement s WHERE s.objection_id = o.id
                             AND s.party = CASE WHEN o.employee_id = :me THEN 'EMPLOYEE' ELSE 'ASSESSOR' END))
            UNION ALL
            SELECT 'APPOINT_DECIDER', 1, pe.label, o.decision_due_on, 'OBJECTION', o.id
              FROM objection o JOIN evaluation e ON e.id = o.evaluation_id JOIN period pe ON pe.id = e.period_id
             WHERE :personnel AND o.closed_at IS NULL AND o.decider_employee_id IS NULL""";

    private static final String PERSONNEL = """
            SELECT 'SETTLE_REPORTS', CAST(count(*) AS integer), NULL, NULL, 'DATA_REPORT', CAST(NULL AS uuid)
              FROM data_confirmation d WHERE :personnel AND NOT d.correct AND d.resolved_at IS NULL HAVING count(*) > 0
            UNION ALL
            SELECT 'SETTLE_ASSIGNMENTS', CAST(count(*) AS integer), CAST(c.year AS text), NULL, 'CYCLE', c.id
              FROM open_cycle c JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.problem IS NOT NULL
             WHERE :personnel GROUP BY c.id, c.year""";

    private static final String TASKS = """
            WITH seat AS (%s), open_cycle AS (SELECT id, year, rhythm FROM cycle WHERE status = 'OPEN'),
                 task AS (%s UNION ALL %s UNION ALL %s UNION ALL %s)
            SELECT t.* FROM task t ORDER BY t.due_on NULLS LAST, t.code, t.label, t.subject_id LIMIT :most"""
            .formatted(ActingOfficials.SEATS, OWN, TEAM, OBJECTIONS, PERSONNEL);

    private final EntityManager entityManager;

    TaskRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<Task> list(UUID employeeId, boolean personnel, LocalDate today) {
        return ((List<Tuple>) entityManager.createNativeQuery(TASKS, Tuple.class)
                        .setParameter("me", employeeId)
                        .setParameter("personnel", personnel)
                        .setParameter("today", today)
                        .setParameter("most", MOST)
                        .getResultList())
                .stream().map(Row::new)
                .map(row -> new Task(
                        row.oneOf("code", TaskCode.class), (int) row.whole("count"), row.text("label"), row.date("due_on"),
                        row.text("subject_type"), row.uuid("subject_id")))
                .toList();
    }
}
