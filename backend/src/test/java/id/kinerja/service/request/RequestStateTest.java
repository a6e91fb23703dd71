package id.kinerja.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestStateTest {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("null TICKET", "QUEUED"), Map.entry("null INTAKE", "INTAKE"),
            Map.entry("QUEUED CALLED", "CALLED"), Map.entry("QUEUED WITHDRAWN", "WITHDRAWN"),
            Map.entry("CALLED INTAKE", "INTAKE"), Map.entry("CALLED WITHDRAWN", "WITHDRAWN"),
            Map.entry("INTAKE COMPLETED", "COMPLETE"), Map.entry("INTAKE RETURNED", "RETURNED"),
            Map.entry("INTAKE REJECTED", "REJECTED"), Map.entry("INTAKE WITHDRAWN", "WITHDRAWN"),
            Map.entry("RETURNED RESUBMITTED", "INTAKE"), Map.entry("RETURNED REJECTED", "REJECTED"),
            Map.entry("RETURNED WITHDRAWN", "WITHDRAWN"),
            Map.entry("COMPLETE STEP_STARTED", "IN_STEP"), Map.entry("COMPLETE PAUSED", "PAUSED"),
            Map.entry("COMPLETE READY", "READY"), Map.entry("COMPLETE REJECTED", "REJECTED"),
            Map.entry("COMPLETE WITHDRAWN", "WITHDRAWN"),
            Map.entry("IN_STEP STEP_ENDED", "COMPLETE"), Map.entry("IN_STEP PAUSED", "STEP_PAUSED"),
            Map.entry("IN_STEP READY", "READY"), Map.entry("IN_STEP REJECTED", "REJECTED"),
            Map.entry("IN_STEP WITHDRAWN", "WITHDRAWN"),
            Map.entry("PAUSED RESUMED", "COMPLETE"), Map.entry("PAUSED WITHDRAWN", "WITHDRAWN"),
            Map.entry("STEP_PAUSED RESUMED", "IN_STEP"), Map.entry("STEP_PAUSED WITHDRAWN", "WITHDRAWN"),
            Map.entry("READY HANDED_OVER", "HANDED_OVER"), Map.entry("READY CORRECTED", "READY"),
            Map.entry("HANDED_OVER CORRECTED", "HANDED_OVER"));

    @Test
    void allPairsAreDecided() {
        List<RequestState> states = new ArrayList<>(List.of(RequestState.values()));
        states.add(null);
        for (RequestState state : states) {
            for (EventKind event : EventKind.values()) {
                String after = RequestState.after(state, event).map(Enum::name).orElse(null);
                assertThat(after).as("%s %s", state, event).isEqualTo(ALLOWED.get(state + " " + event));
            }
        }
    }

    @Test
    void whatIsClosedStaysClosed() {
        assertThat(Arrays.stream(RequestState.values()).filter(RequestState::isClosed))
                .containsExactly(RequestState.HANDED_OVER, RequestState.REJECTED, RequestState.WITHDRAWN);
        assertThat(RequestState.REJECTED.possible()).isEmpty();
        assertThat(RequestState.INTAKE.possible())
                .containsExactly(EventKind.RETURNED, EventKind.COMPLETED, EventKind.REJECTED, EventKind.WITHDRAWN);
    }
}
