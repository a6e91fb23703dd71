package id.kinerja.notification.preference;

import id.kinerja.shared.problem.Messages;
import java.util.Locale;

/** The language of a person's mails. */
public enum MailLanguage {
    ID(Messages.INDONESIAN),
    EN(Messages.ENGLISH);

    private final Locale locale;

    MailLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
