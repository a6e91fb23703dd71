package id.kinerja.service.request;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near the end of a promise is. */
@Schema(name = "ServiceUrgency", description = "LATE: the promise has passed. NEAR: less than a quarter of its time is left. NONE: nothing runs.")
public enum Urgency {
    LATE,
    NEAR,
    NORMAL,
    NONE;

    /** @param until now, or the beginning of a pause: a clock that stands makes nothing late */
    static Urgency of(Instant completeAt, Instant dueAt, Instant readyAt, Instant closedAt, Instant until) {
        if (dueAt == null || readyAt != null || closedAt != null) {
            return NONE;
        }
        if (dueAt.isBefore(until)) {
            return LATE;
        }
        Duration whole = Duration.between(completeAt, dueAt);
        return Duration.between(until, dueAt).compareTo(whole.dividedBy(4)) < 0 ? NEAR : NORMAL;
    }
}
