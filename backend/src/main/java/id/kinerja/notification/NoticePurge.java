package id.kinerja.notification;

import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes old notices away; what they told stays in the things themselves and in the audit trail. */
@ApplicationScoped
public class NoticePurge {

    private static final int BATCH = 5000;

    private final NoticeRepository notices;
    private final NotificationConfig config;
    private final OfficeTime time;

    NoticePurge(NoticeRepository notices, NotificationConfig config, OfficeTime time) {
        this.notices = notices;
        this.config = config;
        this.time = time;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        notices.deleteBefore(time.now().minus(config.keep()), BATCH);
    }
}
