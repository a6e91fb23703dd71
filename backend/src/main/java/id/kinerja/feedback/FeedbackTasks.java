package id.kinerja.feedback;

import id.kinerja.notification.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;

/** What others wait for: feedback, a confirmed record, answers about a colleague, a choice of peers. */
@ApplicationScoped
class FeedbackTasks implements TaskSource {

    private static final String SQL = """
            SELECT 'ANSWER_FEEDBACK', CAST(count(*) AS integer), CAST(NULL AS text), CAST(NULL AS date), 'FEEDBACK_REQUEST', CAST(NULL AS uuid)
              FROM feedback_request r JOIN open_cycle c ON c.id = r.cycle_id
             WHERE r.asked_employee_id = :me AND r.status = 'OPEN' HAVING count(*) > 0
            UNION ALL
            SELECT 'CONFIRM_DIALOGUES', CAST(count(*) AS integer), CAST(NULL AS text), CAST(NULL AS date), 'DIALOGUE', CAST(NULL AS uuid)
              FROM dialogue d JOIN open_cycle c ON c.id = d.cycle_id
             WHERE d.status = 'RECORDED' AND (d.employee_id = :me AND d.employee_confirmed_at IS NULL
                   OR d.assessor_employee_id = :me AND d.assessor_confirmed_at IS NULL) HAVING count(*) > 0
            UNION ALL
            SELECT 'ANSWER_PEERS', CAST(count(*) AS integer), CAST(NULL AS text), min(r.closes_on), 'PEER_INVITATION', CAST(NULL AS uuid)
              FROM peer_invitation i JOIN peer_round r ON r.id = i.round_id
             WHERE i.peer_employee_id = :me AND i.status = 'INVITED' AND r.status = 'OPEN' AND r.closes_on >= :today HAVING count(*) > 0
            UNION ALL
            SELECT 'APPROVE_PEERS', CAST(count(*) AS integer), CAST(NULL AS text), CAST(NULL AS date), 'PEER_ROUND', CAST(NULL AS uuid)
              FROM peer_round r JOIN open_cycle c ON c.id = r.cycle_id
             WHERE r.assessor_employee_id = :me AND r.status = 'SUBMITTED' HAVING count(*) > 0""";

    @Override
    public String sql() {
        return SQL;
    }
}
