package id.kinerja.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.shared.http.ClientAddress;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.RatePolicy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts calls of {@link RateLimited} methods by address, in the memory of this instance: several instances allow as many
 * times more, which still stops whoever guesses. The answer tells what is left.
 */
@Singleton
public class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Addresses remembered at most; one that is pushed out begins anew. */
    private static final int ADDRESSES = 20_000;

    private final ClientAddress address;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(WINDOW.multipliedBy(2)).build();

    RateLimit(ClientAddress address) {
        this.address = address;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void count(ResourceInfo resource, RoutingContext request) {
        RateLimited limited = resource.getResourceMethod().getAnnotation(RateLimited.class);
        if (limited == null) {
            return;
        }
        RatePolicy policy = new RatePolicy(limited.value(), limited.perMinute(), WINDOW);
        ConsumptionProbe probe = buckets.get(policy.name() + ' ' + address.get(), key -> bucket(policy))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(policy, "problem.too-many-of-address", ceiling(probe.getNanosToWaitForRefill()));
        }
        HttpServerResponse response = request.response();
        response.putHeader(RatePolicy.POLICY, policy.policy());
        response.putHeader(RatePolicy.STATE, policy.state(probe.getRemainingTokens(), WINDOW.toSeconds() / policy.quota() + 1));
    }

    private static Bucket bucket(RatePolicy policy) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(policy.quota()).refillGreedy(policy.quota(), policy.window()))
                .build();
    }

    private static Duration ceiling(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999);
    }
}
