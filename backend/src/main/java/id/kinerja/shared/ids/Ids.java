package id.kinerja.shared.ids;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562, 6.2 method 1): 48 bits of milliseconds, then a 12-bit counter that keeps ids of one
 * instance in the order of their making, then 62 random bits.
 */
@Singleton
public class Ids {

    private static final int COUNTER_END = 1 << 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    @Inject
    Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long low = random.nextLong();
        long high = nextTimestampAndCounter();
        return new UUID(high, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** A clock that goes back or a millisecond that runs out of counter borrows from the next: order matters more than the time. */
    private synchronized long nextTimestampAndCounter() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            lastMillis++;
            counter = 0;
        }
        return lastMillis << 16 | 0x7000L | counter;
    }
}
