package id.kinerja.notification.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for reminders every half hour; batch by batch, so that a failure costs one batch and the next round makes up for it. */
@ApplicationScoped
public class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final int BATCH = 100;

    private final ReminderService reminders;

    ReminderJob(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(every = "30m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            int sent = remindAll();
            reminders.purge();
            LOG.debugf("%d reminders", sent);
        } catch (RuntimeException unavailable) {
            LOG.warnf("Reminders wait: %s", unavailable.getClass().getSimpleName());
        }
    }

    /** @return how many were sent */
    public int remindAll() {
        List<DueDay> due = reminders.listToRemindOf();
        int sent = 0;
        for (int from = 0; from < due.size(); from += BATCH) {
            sent += reminders.remind(due.subList(from, Math.min(due.size(), from + BATCH)));
        }
        return sent;
    }
}
