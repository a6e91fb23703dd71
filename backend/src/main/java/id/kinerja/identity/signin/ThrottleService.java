package id.kinerja.identity.signin;

import id.kinerja.identity.signin.ThrottleRepository.Counter;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Slows down those who guess. The counters stand in the database: they hold over instances and restarts. */
@ApplicationScoped
class ThrottleService {

    private final ThrottleRepository counters;
    private final OfficeTime time;

    ThrottleService(ThrottleRepository counters, OfficeTime time) {
        this.counters = counters;
        this.time = time;
    }

    /**
     * Counts the try, or refuses it with 429 and the time to wait; a refused try is not counted.
     *
     * @return how many more failures are free
     */
    @Transactional(TxType.REQUIRES_NEW)
    int begin(ThrottleKeys keys) {
        Instant now = time.now();
        Map<String, Counter> counted = counters.count(keys.all(), now, ThrottleRule.MEMORY);
        counted.values().stream()
                .map(Counter::blockedUntil)
                .filter(Objects::nonNull)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    ThrottleRule rule = keys.device() == null ? ThrottleRule.PAIR : ThrottleRule.KNOWN_DEVICE;
                    throw Problem.tooMany(rule.policy(), "identity.wait", Duration.between(now, until).plusMillis(999), seconds(now, until));
                });
        return keys.device() == null ? countStranger(keys, counted, now) : blockAfter(counted.get(keys.device()), ThrottleRule.KNOWN_DEVICE, now);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void succeed(ThrottleKeys keys) {
        counters.forgive(keys.own(), keys.shared());
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        counters.deleteBefore(time.now().minus(ThrottleRule.MEMORY.multipliedBy(2)));
    }

    private int countStranger(ThrottleKeys keys, Map<String, Counter> counted, Instant now) {
        blockAfter(counted.get(keys.address()), ThrottleRule.ADDRESS, now);
        boolean underAttack = counted.get(keys.account()).failures() > ThrottleRule.ATTACK;
        return blockAfter(counted.get(keys.pair()), underAttack ? ThrottleRule.PAIR_UNDER_ATTACK : ThrottleRule.PAIR, now);
    }

    private int blockAfter(Counter counter, ThrottleRule rule, Instant now) {
        Duration wait = rule.waitAfter(counter.failures());
        if (wait.isPositive()) {
            counters.block(counter.key(), now.plus(wait));
        }
        return rule.freeAfter(counter.failures());
    }

    private static long seconds(Instant now, Instant until) {
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
