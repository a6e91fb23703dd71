package id.kinerja.notification.mail;

import id.kinerja.identity.code.MailConfig;
import id.kinerja.notification.NotificationConfig;
import id.kinerja.organization.calendar.WorkingCalendar;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Puts what people want once a day into one mail each, on the morning of a working day; a missed morning is made up for. */
@ApplicationScoped
public class DailyDigest {

    private static final Logger LOG = Logger.getLogger(DailyDigest.class);

    private final OutboxService outbox;
    private final WorkingCalendar calendar;
    private final NotificationConfig config;
    private final MailConfig mail;
    private final OfficeTime time;

    DailyDigest(OutboxService outbox, WorkingCalendar calendar, NotificationConfig config, MailConfig mail, OfficeTime time) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.config = config;
        this.mail = mail;
        this.time = time;
    }

    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            gather();
            outbox.purge();
        } catch (RuntimeException unavailable) {
            LOG.warnf("The daily mail waits: %s", unavailable.getClass().getSimpleName());
        }
    }

    void gather() {
        LocalDate today = time.today();
        Instant morning = today.atTime(config.morning()).atZone(time.zone()).toInstant();
        if (mail.enabled() && !time.now().isBefore(morning) && calendar.ofOffice(today, today).isWorkingDay(today)) {
            outbox.gatherDigests(morning);
        }
    }
}
