package id.kinerja.integration;

import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes the rows of old imports away; safe on several instances at once. */
@ApplicationScoped
public class ImportPurgeService {

    private final ImportRowRepository rows;
    private final OfficeTime time;
    private final ImportConfig config;

    ImportPurgeService(ImportRowRepository rows, OfficeTime time, ImportConfig config) {
        this.rows = rows;
        this.time = time;
        this.config = config;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void purge() {
        rows.purge(time.now().minus(config.keepRows()), time.now());
    }
}
