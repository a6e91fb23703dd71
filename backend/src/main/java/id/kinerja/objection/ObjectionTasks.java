package id.kinerja.objection;

import id.kinerja.notification.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Cases to decide, to speak in, and to find a decider for. */
@ApplicationScoped
class ObjectionTasks implements TaskSource {

    private static final String SQL = """
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

    @Override
    public String sql() {
        return SQL;
    }
}
