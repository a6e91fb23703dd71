package id.kinerja.evaluation.team;

import id.kinerja.notification.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans, evaluations and the personnel office. Those about a team are counted per period, so that a large team stays one line. */
@ApplicationScoped
class EvaluationTasks implements TaskSource {

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
                   1, pe.label, CASE WHEN e.status = 'FILLING' THEN greatest(pe.due_on, x.due_on) END,
                   CASE WHEN e.status = 'DELIVERED' THEN 'EVALUATION' ELSE 'PERIOD' END,
                   CASE WHEN e.status = 'DELIVERED' THEN e.id ELSE pe.id END
              FROM evaluation e JOIN open_cycle c ON c.id = e.cycle_id JOIN period pe ON pe.id = e.period_id
              LEFT JOIN period_extension x ON x.id = e.extension_id
             WHERE e.employee_id = :me
               AND (e.status = 'DELIVERED' OR e.status = 'FILLING' AND pe.ends_on < :today
                    OR e.status = 'FILLING' AND pe.starts_on <= :today AND (pe.kind = 'PERIODIC' OR c.rhythm = 'ANNUAL') AND NOT EXISTS
                         (SELECT 1 FROM realisation r WHERE r.employee_id = :me AND r.period_id = pe.id))""";

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

    private static final String PERSONNEL = """
            SELECT 'SETTLE_REPORTS', CAST(count(*) AS integer), NULL, NULL, 'DATA_REPORT', CAST(NULL AS uuid)
              FROM data_confirmation d WHERE :personnel AND NOT d.correct AND d.resolved_at IS NULL HAVING count(*) > 0
            UNION ALL
            SELECT 'SETTLE_ASSIGNMENTS', CAST(count(*) AS integer), CAST(c.year AS text), NULL, 'CYCLE', c.id
              FROM open_cycle c JOIN cycle_assignment ca ON ca.cycle_id = c.id AND ca.problem IS NOT NULL
             WHERE :personnel GROUP BY c.id, c.year""";

    @Override
    public String sql() {
        return String.join(" UNION ALL ", OWN, TEAM, PERSONNEL);
    }
}
