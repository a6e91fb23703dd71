package id.kinerja.testing;

import id.kinerja.shared.time.AdjustableClock;
import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The application's clock in tests; it stands until a test moves it. */
public final class TestClock {

    /** A Tuesday morning at the office, 09:00 in Jakarta. */
    public static final Instant START = Instant.parse("2026-05-12T02:00:00Z");

    private TestClock() {}

    public static void pin(Instant instant) {
        clock().pin(instant);
    }

    public static void move(Duration step) {
        clock().move(step);
    }

    static void reset() {
        pin(START);
    }

    private static AdjustableClock clock() {
        return (AdjustableClock) Arc.container().instance(Clock.class).get();
    }
}
