package id.kinerja.service.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sets of requests that the measures count, each as a condition on {@code service_request r} with {@code :from} and
 * {@code :until} (the first instant after the span) and {@code :now}. The same words count a number and list the requests
 * behind it, so that they cannot part.
 */
@Schema(name = "ServiceFinding")
public enum Finding {
    /** Somebody asked in this time. */
    ARRIVED("r.arrived_at >= :from AND r.arrived_at < :until"),
    /** Called after a ticket in this time. */
    CALLED("r.called_at >= :from AND r.called_at < :until"),
    /** Made ready in this time. */
    FINISHED("r.ready_at >= :from AND r.ready_at < :until"),
    ON_TIME(FINISHED.condition + " AND r.on_time"),
    FINISHED_LATE(FINISHED.condition + " AND NOT r.on_time"),
    /** Promised in this time and not ready at its end, or now if that is earlier; a clock that stood by then had not run out. */
    OVERDUE("""
            r.due_at >= :from AND r.due_at < least(CAST(:until AS timestamptz), CAST(:now AS timestamptz))
            AND (r.ready_at IS NULL OR r.ready_at >= :until) AND (r.closed_at IS NULL OR r.closed_at >= r.due_at)
            AND (r.paused_since IS NULL OR r.paused_since > r.due_at)"""),
    /** All that the on-time rate divides by. */
    JUDGED("((" + FINISHED.condition + " AND r.on_time IS NOT NULL) OR (" + OVERDUE.condition + "))"),
    RETURNED(ARRIVED.condition + " AND r.returns > 0"),
    RETURNED_AVOIDABLY(ARRIVED.condition + " AND r.avoidable_returns > 0"),
    CORRECTED_BY_OFFICER(FINISHED.condition + " AND r.officer_corrected_at < r.ready_at + INTERVAL '30 days'"),
    /** Not yet closed, whenever it arrived. */
    OPEN("r.state NOT IN ('HANDED_OVER', 'REJECTED', 'WITHDRAWN')");

    private final String condition;

    Finding(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }
}
