package id.kinerja.notification.preference;

/** How the notices of a group come by mail. */
public enum MailChoice {
    AT_ONCE,
    /** One mail on the morning of a working day, with what is still unread. */
    DAILY,
    NEVER
}
