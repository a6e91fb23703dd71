package id.kinerja.service.request;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a request.
 *
 * @param at when it happened; events of a request never go back in time
 * @param step for {@code STEP_STARTED} only
 * @param handlerId who does the step
 */
public record LoggedEvent(EventKind kind, Instant at, WorkStep step, UUID handlerId, ReasonCode cause, String reason) {

    public static LoggedEvent of(EventKind kind, Instant at) {
        return new LoggedEvent(kind, at, null, null, null, null);
    }

    public static LoggedEvent started(WorkStep step, UUID handlerId, Instant at) {
        return new LoggedEvent(EventKind.STEP_STARTED, at, step, handlerId, null, null);
    }

    public LoggedEvent because(ReasonCode why, String words) {
        return new LoggedEvent(kind, at, step, handlerId, why, words);
    }
}
