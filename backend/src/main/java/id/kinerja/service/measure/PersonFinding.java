package id.kinerja.service.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sets of requests behind a person's numbers, each as a condition on the requests {@code w} in which the person did a step and
 * that were made ready in the span, or were promised in it and not ready at its end: those have neither {@code ready_at} nor a
 * processing time, and are not in time. The same words count a number and list the requests behind it, live and in a frozen copy.
 */
@Schema(name = "PersonFinding")
public enum PersonFinding {
    /** All made ready that count for the person. */
    FINISHED("w.excluded_for IS NULL AND w.ready_at IS NOT NULL"),
    /** Those finished for which something was promised, and the overdue ones: what the on-time rate divides by. */
    JUDGED("w.excluded_for IS NULL AND w.on_time IS NOT NULL"),
    ON_TIME(FINISHED.condition + " AND w.on_time"),
    FINISHED_LATE(FINISHED.condition + " AND NOT w.on_time"),
    /** Not ready though the time has run out: they count as late, or whoever lets a late file lie would fare best. */
    OVERDUE("w.excluded_for IS NULL AND w.ready_at IS NULL"),
    /** Those whose working time is known. */
    TIMED(FINISHED.condition + " AND w.processing_seconds IS NOT NULL"),
    /** Without a correction caused by the office within 30 days. */
    RIGHT(FINISHED.condition + " AND NOT w.corrected"),
    CORRECTED_BY_OFFICER(FINISHED.condition + " AND w.corrected"),
    /** Contested with success: they count no more. */
    EXCLUDED("w.excluded_for IS NOT NULL"),
    /** Contested and not yet decided: they count until then. */
    CONTESTED("w.excluded_for IS NULL AND w.contest_state = 'OPEN'");

    private final String condition;

    PersonFinding(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }
}
