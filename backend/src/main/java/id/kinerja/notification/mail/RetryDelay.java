package id.kinerja.notification.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each attempt: minutes for a hiccup, a day for a long weekend, and no more after two days and a half. */
final class RetryDelay {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
            Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(24));

    private RetryDelay() {}

    /** @param attempts attempts made so far, at least one; empty where it is given up */
    static Optional<Duration> after(int attempts) {
        return attempts <= DELAYS.size() ? Optional.of(DELAYS.get(attempts - 1)) : Optional.empty();
    }
}
