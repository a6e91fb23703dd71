package id.kinerja.shared.time;

import id.kinerja.shared.config.KinerjaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Instants and days as the office lives them. */
@ApplicationScoped
public class OfficeTime {

    private final Clock clock;
    private final ZoneId zone;

    OfficeTime(Clock clock, KinerjaConfig config) {
        this.clock = clock;
        this.zone = config.timeZone();
    }

    /** Cut to microseconds: what PostgreSQL keeps, so that a value read back equals the value written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of that day at the office. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }
}
