package id.kinerja.shared.idempotency;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets answers that no client asks for any more; safe on several instances at once. */
@ApplicationScoped
public class IdempotencyPurge {

    private final StoredAnswerRepository answers;
    private final OfficeTime time;
    private final KinerjaConfig config;

    IdempotencyPurge(StoredAnswerRepository answers, OfficeTime time, KinerjaConfig config) {
        this.answers = answers;
        this.time = time;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void purge() {
        answers.deleteOlderThan(time.now().minus(config.idempotency().keep()));
    }
}
