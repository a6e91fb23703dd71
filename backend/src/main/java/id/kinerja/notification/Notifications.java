package id.kinerja.notification;

import id.kinerja.identity.code.MailConfig;
import id.kinerja.notification.text.NoticeTexts;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What every feature tells people through. A notice joins the caller's transaction: what happened and the news of it exist
 * together or not at all. Sentences and parameters name neither ratings nor other people.
 */
@ApplicationScoped
public class Notifications {

    private final NoticeRepository notices;
    private final NoticeTexts texts;
    private final MailConfig mail;

    Notifications(NoticeRepository notices, NoticeTexts texts, MailConfig mail) {
        this.notices = notices;
        this.texts = texts;
        this.mail = mail;
    }

    /**
     * One statement, mail included; whoever left the office is told nothing.
     *
     * @param parameters texts, whole numbers, {@link java.time.LocalDate}s and {@link id.kinerja.notification.text.MessageKey}s
     * @param path page of the app where it is seen, such as {@code /kinerja/hasil}
     */
    @Transactional(TxType.MANDATORY)
    public void send(NoticeKind kind, UUID recipientEmployeeId, List<?> parameters, String path) {
        sendToAll(kind, Set.of(recipientEmployeeId), parameters, path);
    }

    /** The same to several people, each once, also in one statement. */
    @Transactional(TxType.MANDATORY)
    public void sendToAll(NoticeKind kind, Collection<UUID> recipients, List<?> parameters, String path) {
        if (!recipients.isEmpty()) {
            notices.insert(kind, recipients, texts.toJson(parameters), path, mail.enabled());
        }
    }

    /**
     * What is an assessor's to do or to know: to the holder of that seat and to whoever acts in it today, also in one statement.
     *
     * @param except who is told nothing of it: the person it is about, and whoever did it
     */
    @Transactional(TxType.MANDATORY)
    public void sendToSeats(NoticeKind kind, Collection<UUID> holders, Collection<UUID> except, List<?> parameters, String path) {
        if (!holders.isEmpty()) {
            notices.insertForSeats(kind, holders, except, texts.toJson(parameters), path, mail.enabled());
        }
    }

    /** To everybody with an open account of this role who is an employee, such as the personnel officers. */
    @Transactional(TxType.MANDATORY)
    public void sendToRole(NoticeKind kind, Role role, List<?> parameters, String path) {
        sendToAll(kind, notices.listHolders(role), parameters, path);
    }
}
