package id.kinerja.service.request;

import id.kinerja.identity.signin.SlowDown;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Lets a citizen look up a request by its code, and slows down whoever guesses. */
@ApplicationScoped
public class TrackingService {

    /** One counter for all codes of an address: each guess is another code. */
    private static final String PURPOSE = "follow-up";

    private final ServiceRequestReading reading;
    private final SlowDown slowDown;

    TrackingService(ServiceRequestReading reading, SlowDown slowDown) {
        this.reading = reading;
        this.slowDown = slowDown;
    }

    TrackedRequestResponse follow(String code, URI base) {
        slowDown.begin(PURPOSE, PURPOSE);
        TrackedRequestResponse found = reading.follow(code, base);
        slowDown.succeed(PURPOSE, PURPOSE);
        return found;
    }
}
