package id.kinerja.survey.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.shared.http.ClientAddress;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices many answers to one survey from one address within a short time. Addresses are in the memory of this instance alone, and not for long. */
@ApplicationScoped
class BurstWatch {

    private static final int ADDRESSES = 20_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final ClientAddress address;
    private final OfficeTime time;
    private final Cache<String, List<Instant>> recent =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterWrite(WINDOW).build();

    BurstWatch(ClientAddress address, OfficeTime time) {
        this.address = address;
        this.time = time;
    }

    /** Counts this answer; true if it is one of so many within ten minutes. */
    boolean isBurst(UUID surveyId, int many) {
        Instant now = time.now();
        Instant from = now.minus(WINDOW);
        List<Instant> seen = recent.asMap().merge(surveyId + " " + address.get(), List.of(now), (before, one) -> latest(before, now, from, many));
        return seen.size() >= many;
    }

    /** Of those after {@code from} no more than it takes to call it a burst. */
    private static List<Instant> latest(List<Instant> before, Instant now, Instant from, int many) {
        return Stream.concat(Stream.of(now), before.stream().filter(from::isBefore)).limit(many).toList();
    }
}
