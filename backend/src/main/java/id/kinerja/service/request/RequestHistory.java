package id.kinerja.service.request;

import id.kinerja.service.clock.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the events of one request add up to. Everything that is known of a request is reckoned here, so that the row kept
 * beside the log can always be made anew.
 */
public final class RequestHistory {

    /** A step that ended. */
    public record DoneStep(WorkStep step, UUID handlerId, Instant startedAt, Instant endedAt) {}

    private final Map<EventKind, Instant> first = new EnumMap<>(EventKind.class);
    private final List<Pause> pauses = new ArrayList<>();
    private final List<DoneStep> steps = new ArrayList<>();
    private RequestState state;
    private Instant lastAt;
    private Instant completeAt;
    private Instant pausedSince;
    private Instant officerCorrectedAt;
    private LoggedEvent openStep;
    private UUID handlerId;
    private int returns;
    private int avoidableReturns;
    private int events;

    public static RequestHistory of(List<LoggedEvent> events) {
        RequestHistory history = new RequestHistory();
        events.forEach(history::add);
        return history;
    }

    /** @throws IllegalArgumentException for what cannot happen now; ask {@link #allows} first */
    public void add(LoggedEvent event) {
        if (!allows(event.kind()) || lastAt != null && event.at().isBefore(lastAt)) {
            throw new IllegalArgumentException(event.kind() + " cannot follow " + state);
        }
        state = RequestState.after(state, event.kind()).orElseThrow();
        lastAt = event.at();
        events++;
        first.putIfAbsent(event.kind(), event.at());
        switch (event.kind()) {
            case RETURNED -> countReturn(event);
            case COMPLETED -> completeAt = event.at();
            case STEP_STARTED -> begin(event);
            case PAUSED -> pausedSince = event.at();
            case RESUMED -> resume(event.at());
            case STEP_ENDED, READY, REJECTED, WITHDRAWN -> end(event.at());
            case CORRECTED -> correct(event);
            default -> { }
        }
    }

    private void countReturn(LoggedEvent event) {
        returns++;
        avoidableReturns += event.cause() != null && event.cause().isAvoidable() ? 1 : 0;
    }

    private void begin(LoggedEvent event) {
        openStep = event;
        handlerId = event.handlerId();
    }

    private void resume(Instant at) {
        pauses.add(new Pause(pausedSince, at));
        pausedSince = null;
    }

    private void end(Instant at) {
        if (pausedSince != null) {
            resume(at);
        }
        if (openStep != null) {
            steps.add(new DoneStep(openStep.step(), openStep.handlerId(), openStep.at(), at));
            openStep = null;
        }
    }

    private void correct(LoggedEvent event) {
        if (event.cause() == ReasonCode.OFFICER && officerCorrectedAt == null) {
            officerCorrectedAt = event.at();
        }
    }

    public boolean allows(EventKind event) {
        return RequestState.after(state, event).isPresent();
    }

    /** Those that are over and the one that lasts. */
    List<Pause> pauses() {
        return pausedSince == null ? List.copyOf(pauses)
                : Stream.concat(pauses.stream(), Stream.of(new Pause(pausedSince, null))).toList();
    }

    public List<DoneStep> steps() {
        return List.copyOf(steps);
    }

    public RequestState state() {
        return state;
    }

    Instant arrivedAt() {
        Instant ticket = first.get(EventKind.TICKET);
        return ticket == null ? first.get(EventKind.INTAKE) : ticket;
    }

    /** Null where nobody was called. */
    Instant calledAt() {
        return first.get(EventKind.CALLED);
    }

    Instant intakeAt() {
        return first.get(EventKind.INTAKE);
    }

    Instant completeAt() {
        return completeAt;
    }

    Instant readyAt() {
        return first.get(EventKind.READY);
    }

    /** Handed over, rejected or withdrawn. */
    Instant closedAt() {
        return Stream.of(EventKind.HANDED_OVER, EventKind.REJECTED, EventKind.WITHDRAWN).map(first::get).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    Instant pausedSince() {
        return pausedSince;
    }

    Instant officerCorrectedAt() {
        return officerCorrectedAt;
    }

    Instant lastAt() {
        return lastAt;
    }

    UUID handlerId() {
        return handlerId;
    }

    WorkStep openStep() {
        return openStep == null ? null : openStep.step();
    }

    int returns() {
        return returns;
    }

    int avoidableReturns() {
        return avoidableReturns;
    }

    int size() {
        return events;
    }
}
