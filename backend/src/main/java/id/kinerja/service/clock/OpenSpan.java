package id.kinerja.service.clock;

import java.time.LocalTime;

/** A stretch of one day in which the counter is open; the end is not part of it. */
public record OpenSpan(LocalTime from, LocalTime to) {

    public OpenSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The counter closes after it opens");
        }
    }
}
