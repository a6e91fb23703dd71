package id.kinerja.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock for tests and the demo: it runs with the system until it is pinned, and can be moved. */
public final class AdjustableClock extends Clock {

    private volatile Instant pinned;
    private volatile Duration offset = Duration.ZERO;

    /** Stops the clock at this instant. */
    public void pin(Instant instant) {
        pinned = instant;
    }

    /** Moves a pinned or running clock; negative goes back. */
    public synchronized void move(Duration step) {
        if (pinned == null) {
            offset = offset.plus(step);
        } else {
            pinned = pinned.plus(step);
        }
    }

    /** Back to the system's time. */
    public synchronized void release() {
        pinned = null;
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        Instant fixed = pinned;
        return fixed == null ? Clock.systemUTC().instant().plus(offset) : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
