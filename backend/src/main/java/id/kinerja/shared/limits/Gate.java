package id.kinerja.shared.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets a fixed number of requests through at one time. Few may wait, and not for long: a queue only moves the overload. */
final class Gate {

    /** Released exactly once, however often it is asked to. */
    interface Pass {
        void release();
    }

    private static final int WAITING_PER_PLACE = 4;

    private final int places;
    private final Semaphore free;
    private final Duration patience;

    Gate(int places, Duration patience) {
        this.places = places;
        this.free = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Null when no place became free in time, or too many wait already. */
    Pass enter() throws InterruptedException {
        boolean in = free.tryAcquire()
                || free.getQueueLength() < places * WAITING_PER_PLACE
                        && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!in) {
            return null;
        }
        AtomicBoolean inside = new AtomicBoolean(true);
        return () -> {
            if (inside.getAndSet(false)) {
                free.release();
            }
        };
    }

    int inside() {
        return places - free.availablePermits();
    }
}
