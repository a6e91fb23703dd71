package id.kinerja.service.request;

import id.kinerja.shared.ids.ReadableCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** The code by which a citizen follows a request without an account. Guessing 60 random bits is hopeless, and questions are bounded besides. */
@ApplicationScoped
class TrackingCode {

    private final SecureRandom random = new SecureRandom();

    String next() {
        return ReadableCode.of(random.nextLong());
    }
}
