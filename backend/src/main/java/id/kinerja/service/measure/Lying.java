package id.kinerja.service.measure;

import id.kinerja.service.request.Finding;

/**
 * In whose step a request lay at the end of a span, or lies now if the span lasts: an overdue one is late for that person alone, since
 * the others have done theirs. Conditions with {@code :until} and {@code :now}, as in {@link Finding}.
 */
final class Lying {

    /** A step {@code s} that has ended since. */
    static final String IN_STEP_THEN = "s.started_at < :until AND s.ended_at >= :until";

    /** A request {@code r} whose step lasts. */
    static final String IN_STEP_NOW = """
            r.state IN ('IN_STEP', 'STEP_PAUSED') AND r.handler_employee_id IS NOT NULL
            AND (SELECT max(e.happened_at) FROM service_event e WHERE e.request_id = r.id AND e.kind = 'STEP_STARTED') < :until""";

    /** Nobody contested with success that the request {@code %s} counts for {@code %s}. */
    static final String UNCONTESTED = """
            NOT EXISTS (SELECT 1 FROM attribution_contest c WHERE c.request_id = %s AND c.employee_id = %s AND c.state = 'ACCEPTED')""";

    private Lying() {}
}
