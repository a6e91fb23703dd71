package id.kinerja.service.request;

import static id.kinerja.service.request.EventKind.COMPLETED;
import static id.kinerja.service.request.EventKind.CORRECTED;
import static id.kinerja.service.request.EventKind.RESUBMITTED;
import static id.kinerja.service.request.EventKind.RESUMED;
import static id.kinerja.service.request.EventKind.STEP_ENDED;
import static id.kinerja.service.request.EventKind.STEP_STARTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a request stands, and the one table of what may happen there. */
public enum RequestState {
    QUEUED,
    CALLED,
    INTAKE,
    RETURNED,
    /** The file is complete and nobody works on it at this moment. */
    COMPLETE,
    IN_STEP,
    PAUSED,
    /** Paused in the middle of a step. */
    STEP_PAUSED,
    READY,
    HANDED_OVER,
    REJECTED,
    WITHDRAWN;

    private static final Map<EventKind, RequestState> FIRST = Map.of(EventKind.TICKET, QUEUED, EventKind.INTAKE, INTAKE);

    private static final Map<RequestState, Map<EventKind, RequestState>> NEXT = Map.ofEntries(
            Map.entry(QUEUED, Map.of(EventKind.CALLED, CALLED, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(CALLED, Map.of(EventKind.INTAKE, INTAKE, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(INTAKE, Map.of(COMPLETED, COMPLETE, EventKind.RETURNED, RETURNED, EventKind.REJECTED, REJECTED,
                    EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(RETURNED, Map.of(RESUBMITTED, INTAKE, EventKind.REJECTED, REJECTED, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(COMPLETE, Map.of(STEP_STARTED, IN_STEP, EventKind.PAUSED, PAUSED, EventKind.READY, READY,
                    EventKind.REJECTED, REJECTED, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(IN_STEP, Map.of(STEP_ENDED, COMPLETE, EventKind.PAUSED, STEP_PAUSED, EventKind.READY, READY,
                    EventKind.REJECTED, REJECTED, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(PAUSED, Map.of(RESUMED, COMPLETE, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(STEP_PAUSED, Map.of(RESUMED, IN_STEP, EventKind.WITHDRAWN, WITHDRAWN)),
            Map.entry(READY, Map.of(EventKind.HANDED_OVER, HANDED_OVER, CORRECTED, READY)),
            Map.entry(HANDED_OVER, Map.of(CORRECTED, HANDED_OVER)),
            Map.entry(REJECTED, Map.of()),
            Map.entry(WITHDRAWN, Map.of()));

    /** @param state null for a request that does not exist yet */
    public static Optional<RequestState> after(RequestState state, EventKind event) {
        return Optional.ofNullable(state == null ? FIRST.get(event) : NEXT.get(state).get(event));
    }

    /** What may happen next, in the order in which it usually does. */
    List<EventKind> possible() {
        return NEXT.get(this).keySet().stream().sorted().toList();
    }

    public boolean isClosed() {
        return this == HANDED_OVER || this == REJECTED || this == WITHDRAWN;
    }
}
