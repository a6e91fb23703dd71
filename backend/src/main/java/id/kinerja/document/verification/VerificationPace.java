package id.kinerja.document.verification;

import id.kinerja.document.DocumentSettings;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Slows down who tries many codes: so many tries a minute and address. Counted by each instance for itself: the codes are far
 * too long to guess, this only keeps the office's time from being spent on trying.
 */
@ApplicationScoped
class VerificationPace {

    /** Beyond so many addresses in a minute the counting starts anew rather than to fill the memory. */
    private static final int MOST_ADDRESSES = 20_000;

    private record Minute(Instant start, Map<String, AtomicInteger> tries) {}

    private final DocumentSettings settings;
    private final CurrentVertxRequest request;
    private final OfficeTime time;
    private volatile Minute current = new Minute(Instant.EPOCH, new ConcurrentHashMap<>());

    VerificationPace(DocumentSettings settings, CurrentVertxRequest request, OfficeTime time) {
        this.settings = settings;
        this.request = request;
        this.time = time;
    }

    /** 429 with the time until the next minute. */
    void require() {
        Instant now = time.now();
        Instant start = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.start().equals(start) || current.tries().size() > MOST_ADDRESSES) {
            current = new Minute(start, new ConcurrentHashMap<>());
        }
        int tries = current.tries().computeIfAbsent(address(), _ -> new AtomicInteger()).incrementAndGet();
        if (tries > settings.verificationsPerMinute()) {
            throw Problem.tooMany("document.too-many-verifications", Duration.between(now, start.plus(1, ChronoUnit.MINUTES)).plusSeconds(1));
        }
    }

    private String address() {
        var remote = request.getCurrent().request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "" : remote.hostAddress();
    }
}
