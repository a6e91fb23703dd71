package id.kinerja.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps records of reading for at most 200 ms, so that they cost the reader nothing and the database one statement for many.
 * A crash of the process loses those 200 ms of read records; records of writing are never here.
 */
@ApplicationScoped
class ReadBuffer {

    private static final Logger LOG = Logger.getLogger(ReadBuffer.class);
    private static final int CAPACITY = 10_000;
    private static final int BATCH = 1_000;
    private static final int PERIOD_MILLIS = 150;

    private final AuditEventRepository events;
    private final ArrayBlockingQueue<AuditEvent> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("audit-reads").daemon().factory());

    ReadBuffer(AuditEventRepository events) {
        this.events = events;
    }

    void start(@Observes StartupEvent started) {
        clockwork.scheduleWithFixedDelay(this::flushQuietly, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clockwork.shutdown();
        flushQuietly();
    }

    /** With a full buffer the reader waits for the writing of its own record. */
    void add(AuditEvent event) {
        if (!waiting.offer(event)) {
            write(List.of(event));
        }
    }

    /** Writes all that waits; on return every read recorded before the call is in the database. */
    synchronized void flush() {
        List<AuditEvent> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            writeOrKeep(batch);
            batch = new ArrayList<>();
        }
    }

    private void flushQuietly() {
        try {
            flush();
        } catch (RuntimeException unavailable) {
            LOG.warnf("Records of reading wait for the database: %d", waiting.size());
        }
    }

    private void writeOrKeep(List<AuditEvent> batch) {
        try {
            write(batch);
        } catch (RuntimeException failure) {
            if (!isRefused(failure)) {
                batch.forEach(event -> keepOrReport(event));
                throw failure;
            }
            batch.forEach(this::writeOrDrop);
        }
    }

    /** One record that the database refuses must not take its neighbours along. */
    private void writeOrDrop(AuditEvent event) {
        try {
            write(List.of(event));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "A record of reading was refused: action %s, id %s", event.entry().action(), event.id());
        }
    }

    private void keepOrReport(AuditEvent event) {
        if (!waiting.offer(event)) {
            LOG.errorf("A record of reading was lost: action %s, id %s", event.entry().action(), event.id());
        }
    }

    private void write(List<AuditEvent> batch) {
        QuarkusTransaction.requiringNew().run(() -> events.insert(batch));
    }

    /** SQL state classes 22 (bad data) and 23 (a constraint): trying again cannot help. */
    private static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}
