package id.kinerja.identity.signin;

import id.kinerja.shared.problem.RatePolicy;
import java.time.Duration;

/**
 * How tries are slowed down: some are free, then each failure costs a wait that doubles up to a limit. Nobody is shut out for
 * ever, and a wait is never prolonged by trying during it.
 *
 * @param free failures before the first wait
 */
record ThrottleRule(int free, Duration first, Duration longest) {

    /** For one account from one address: what a person with a forgotten password meets. */
    static final ThrottleRule PAIR = new ThrottleRule(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** For one account from one address while the account is under attack from many: the first try of an address stays free. */
    static final ThrottleRule PAIR_UNDER_ATTACK = new ThrottleRule(1, Duration.ofMinutes(1), Duration.ofMinutes(15));

    /** For one address over all accounts; a whole office may stand behind one address. */
    static final ThrottleRule ADDRESS = new ThrottleRule(50, Duration.ofSeconds(5), Duration.ofMinutes(1));

    /** For a device that has entered this account before: strangers' failures do not touch it. */
    static final ThrottleRule KNOWN_DEVICE = new ThrottleRule(10, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** From so many failures on one account, wherever they come from, it counts as under attack. */
    static final int ATTACK = 20;

    /** Failures are forgotten after this long without another. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** What a refused person is told of the rule; its waits grow, so the quota is that of an hour without failures before it. */
    RatePolicy policy() {
        return new RatePolicy("sign-in", free, MEMORY);
    }

    /** The wait after this many failures; zero while tries are free. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    int freeAfter(int failures) {
        return Math.max(0, free - failures);
    }
}
