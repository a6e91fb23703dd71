package id.kinerja.notification.mail;

import id.kinerja.notification.NotificationConfig;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around a mail: taking it on, and writing down what became of it. */
@ApplicationScoped
public class OutboxService {

    /** Longer than a mail can take, so that nobody takes it on a second time while it is under way. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int BATCH = 1000;

    private final OutboxRepository outbox;
    private final NotificationConfig config;
    private final OfficeTime time;

    OutboxService(OutboxRepository outbox, NotificationConfig config, OfficeTime time) {
        this.outbox = outbox;
        this.config = config;
        this.time = time;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<WaitingMail> claim() {
        Instant now = time.now();
        return outbox.claim(now, now.plus(LEASE).plus(config.mailTimeout()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void markSent(UUID id) {
        outbox.markSent(id, time.now());
    }

    /** Tried again later and later, in the end no more. */
    @Transactional(TxType.REQUIRES_NEW)
    void markFailed(WaitingMail mail, String failure) {
        RetryDelay.after(mail.attempts()).ifPresentOrElse(
                delay -> outbox.postpone(mail.id(), time.now().plus(delay), failure),
                () -> outbox.giveUp(mail.id(), time.now(), failure));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(UUID id, String reason) {
        outbox.giveUp(id, time.now(), reason);
    }

    /** What waits for the daily mail from before this morning; a second call finds nothing left. */
    @Transactional(TxType.REQUIRES_NEW)
    int gatherDigests(Instant before) {
        return outbox.gatherDigests(before, time.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void purge() {
        outbox.deleteBefore(time.now().minus(config.keepMail()), BATCH);
    }
}
