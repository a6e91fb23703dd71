package id.kinerja.identity.password;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes and checks passwords, a bounded number at a time; the others wait briefly and then hear 503. */
@ApplicationScoped
public class Passwords {

    private static final int LONGEST_WAIT_MILLIS = 2_000;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places;
    private final String nobodys;

    Passwords(IdentityConfig config) {
        int checks = config.passwordChecks() > 0 ? config.passwordChecks() : Runtime.getRuntime().availableProcessors();
        this.places = new Semaphore(checks, true);
        this.nobodys = PasswordHash.of(Long.toHexString(random.nextLong()), random);
    }

    public String hash(String password) {
        return bounded(() -> PasswordHash.of(password, random));
    }

    /**
     * Takes the same time whether there is a hash to compare with or not, so that nobody learns which accounts exist.
     *
     * @param stored null where there is no account, or one without a password: the answer is false
     */
    public boolean matches(String password, String stored) {
        boolean same = bounded(() -> PasswordHash.matches(password, stored == null ? nobodys : stored));
        return same && stored != null;
    }

    private <T> T bounded(Supplier<T> work) {
        if (!takesPlace()) {
            throw Problem.unavailable("identity.too-many-sign-ins");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean takesPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
