package id.kinerja.identity.signin;

import id.kinerja.shared.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** The slowing-down of guesses, for the ways in that know no device. */
@ApplicationScoped
public class SlowDown {

    private final ThrottleService throttle;
    private final ClientAddress address;

    SlowDown(ThrottleService throttle, ClientAddress address) {
        this.throttle = throttle;
        this.address = address;
    }

    /** Counts a try, or refuses it with 429 and the time to wait. */
    public void begin(String purpose, String identifier) {
        throttle.begin(keys(purpose, identifier));
    }

    /** Takes the try back. */
    public void succeed(String purpose, String identifier) {
        throttle.succeed(keys(purpose, identifier));
    }

    private ThrottleKeys keys(String purpose, String identifier) {
        return ThrottleKeys.of(purpose, identifier, address.get(), null);
    }
}
