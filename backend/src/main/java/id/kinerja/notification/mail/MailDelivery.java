package id.kinerja.notification.mail;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.code.MailConfig;
import id.kinerja.notification.NotificationConfig;
import id.kinerja.notification.text.NoticeTexts;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Empties the outbox every few seconds. A mail counts as sent when the server has taken it; only an instance that dies in the
 * moment between may send it once more.
 */
@ApplicationScoped
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);
    private static final int MOST_IN_A_ROUND = 500;
    /** Then the server is taken to be down, and the rest waits for the next round. */
    private static final int FAILURES_TO_STOP = 3;

    private final OutboxService outbox;
    private final ReactiveMailer mailer;
    private final NoticeTexts texts;
    private final NotificationConfig config;
    private final MailConfig mail;
    private final String webAddress;

    MailDelivery(
            OutboxService outbox, ReactiveMailer mailer, NoticeTexts texts, NotificationConfig config, MailConfig mail, IdentityConfig identity) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.texts = texts;
        this.config = config;
        this.mail = mail;
        this.webAddress = identity.webAddress();
    }

    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            deliverDue();
        } catch (RuntimeException unavailable) {
            LOG.warnf("The outbox waits: %s", unavailable.getClass().getSimpleName());
        }
    }

    /** @return how many were sent */
    int deliverDue() {
        int sent = 0;
        int failedInARow = 0;
        for (int i = 0; mail.enabled() && i < MOST_IN_A_ROUND && failedInARow < FAILURES_TO_STOP; i++) {
            Optional<WaitingMail> next = outbox.claim();
            if (next.isEmpty()) {
                break;
            }
            boolean delivered = deliver(next.get());
            sent += delivered ? 1 : 0;
            failedInARow = delivered ? 0 : failedInARow + 1;
        }
        return sent;
    }

    private boolean deliver(WaitingMail waiting) {
        if (waiting.address() == null || waiting.lines().isEmpty()) {
            outbox.giveUp(waiting.id(), waiting.address() == null ? "no address" : "nothing to tell");
            return true;
        }
        try {
            mailer.send(compose(waiting)).await().atMost(config.mailTimeout());
        } catch (RuntimeException failure) {
            String kind = failure.getClass().getSimpleName();
            LOG.warnf("Mail %s could not be sent at attempt %d: %s", waiting.id(), waiting.attempts(), kind);
            outbox.markFailed(waiting, kind);
            return false;
        }
        outbox.markSent(waiting.id());
        return true;
    }

    private Mail compose(WaitingMail waiting) {
        Locale language = waiting.language();
        String subject = waiting.digest()
                ? texts.write("notification.digest-subject", language, waiting.lines().size())
                : sentence(waiting.lines().getFirst(), language);
        String body = waiting.lines().stream()
                .map(line -> sentence(line, language) + "\n" + webAddress + line.path())
                .collect(Collectors.joining("\n\n"));
        String footer = texts.write("notification.mail-footer", language, webAddress + "/pemberitahuan");
        return Mail.withText(waiting.address(), subject, body + "\n\n--\n" + footer).addHeader("X-Kinerja-Mail", waiting.id().toString());
    }

    private String sentence(WaitingMail.Line line, Locale language) {
        return texts.write(line.kind(), line.parameters(), language);
    }
}
