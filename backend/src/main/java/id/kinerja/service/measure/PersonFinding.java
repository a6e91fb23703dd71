package id.kinerja.service.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sets of requests behind a person's numbers, each as a condition on the requests {@code w} in which the person did a step and
 * that were made ready in the span. The same words count a number and list the requests behind it, live and in a frozen copy.
 */
@Schema(name = "PersonFinding")
public enum PersonFinding {
    /** All that count for the person. */
    FINISHED("w.excluded_for IS NULL"),
    /** Those for which something was promised: what the on-time rate divides by. */
    JUDGED(FINISHED.condition + " AND w.on_time IS NOT NULL"),
    ON_TIME(FINISHED.condition + " AND w.on_time"),
    FINISHED_LATE(FINISHED.condition + " AND NOT w.on_time"),
    /** Those whose working time is known. */
    TIMED(FINISHED.condition + " AND w.processing_seconds IS NOT NULL"),
    /** Without a correction caused by the office within 30 days. */
    RIGHT(FINISHED.condition + " AND NOT w.corrected"),
    CORRECTED_BY_OFFICER(FINISHED.condition + " AND w.corrected"),
    /** Contested with success: they count no more. */
    EXCLUDED("w.excluded_for IS NOT NULL"),
    /** Contested and not yet decided: they count until then. */
    CONTESTED(FINISHED.condition + " AND w.contest_state = 'OPEN'");

    private final String condition;

    PersonFinding(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }
}
