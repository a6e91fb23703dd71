package id.kinerja.service;

import id.kinerja.notification.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;

/** What waits at the counters: contests and late entries for the nearest head, own requests near the end of their promise, complaints. */
@ApplicationScoped
class ServiceTasks implements TaskSource {

    private static final String CONTESTS = """
            SELECT 'DECIDE_CONTESTS', CAST(count(DISTINCT c.id) AS integer), CAST(NULL AS text), CAST(NULL AS date), 'ATTRIBUTION_CONTEST',
                   CAST(NULL AS uuid)
              FROM attribution_contest c JOIN service_request r ON r.id = c.request_id
              JOIN headed h ON h.id = r.unit_id AND h.nearer <@ ARRAY[c.employee_id, c.right_employee_id]
             WHERE c.state = 'OPEN' AND c.employee_id <> :me AND c.right_employee_id IS DISTINCT FROM :me HAVING count(*) > 0""";

    private static final String LATE_ENTRIES = """
            (SELECT 'CONFIRM_LATE_ENTRIES', 1, r.number, CAST(NULL AS date), 'SERVICE_REQUEST', r.id
               FROM service_late_entry l JOIN service_request r ON r.id = l.request_id
              WHERE l.decided_at IS NULL AND l.proposed_employee_id IS DISTINCT FROM :me
                AND EXISTS (SELECT 1 FROM headed h WHERE h.id = r.unit_id AND h.nearer <@ ARRAY[l.proposed_employee_id])
              ORDER BY l.proposed_at, l.id LIMIT 10)""";

    /** By the same measure as the board: less than a quarter of the time is left, and no clock stands. */
    private static final String REQUESTS = """
            SELECT 'FINISH_REQUESTS', CAST(count(*) AS integer), CAST(NULL AS text), CAST(min(r.due_at) AT TIME ZONE :zone AS date),
                   'SERVICE_REQUEST', CAST(NULL AS uuid)
              FROM service_request r
             WHERE r.handler_employee_id = :me AND r.state NOT IN ('HANDED_OVER', 'REJECTED', 'WITHDRAWN') AND r.ready_at IS NULL
               AND r.paused_since IS NULL AND r.due_at - CAST(:now AS timestamptz) < (r.due_at - r.complete_at) / 4 HAVING count(*) > 0""";

    private static final String COMPLAINTS = """
            SELECT 'ANSWER_COMPLAINTS', CAST(count(*) AS integer), CAST(NULL AS text), CAST(min(c.due_at) AT TIME ZONE :zone AS date),
                   'COMPLAINT', CAST(NULL AS uuid)
              FROM complaint c WHERE c.owner_employee_id = :me AND c.state = 'ASSIGNED' HAVING count(*) > 0""";

    @Override
    public String sql() {
        return String.join(" UNION ALL ", CONTESTS, LATE_ENTRIES, REQUESTS, COMPLAINTS);
    }
}
