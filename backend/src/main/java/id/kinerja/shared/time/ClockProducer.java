package id.kinerja.shared.time;

import id.kinerja.shared.config.KinerjaConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The only place that reads the system's time. */
public class ClockProducer {

    /** An {@link AdjustableClock} where the configuration says so, the system's UTC clock everywhere else. */
    @Produces
    @Singleton
    Clock clock(KinerjaConfig config) {
        return config.clock().adjustable() ? new AdjustableClock() : Clock.systemUTC();
    }
}
