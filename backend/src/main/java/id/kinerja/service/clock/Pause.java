package id.kinerja.service.clock;

import java.time.Instant;

/** A stretch in which the office waits for the applicant, another agency or a system; null at the end while it lasts. */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins");
        }
    }

    boolean lasts() {
        return to == null;
    }
}
