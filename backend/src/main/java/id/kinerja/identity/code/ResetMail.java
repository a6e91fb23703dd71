package id.kinerja.identity.code;

import id.kinerja.shared.problem.Messages;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sends a code by mail, without waiting: the answer may not tell by its time whether there was somebody to write to. */
@ApplicationScoped
class ResetMail {

    private static final Logger LOG = Logger.getLogger(ResetMail.class);

    private final ReactiveMailer mailer;
    private final Messages messages;

    ResetMail(ReactiveMailer mailer, Messages messages) {
        this.mailer = mailer;
        this.messages = messages;
    }

    void send(String address, String name, String code) {
        String subject = messages.get(Messages.INDONESIAN, "identity.reset-mail-subject");
        String text = messages.get(Messages.INDONESIAN, "identity.reset-mail-text", name, code)
                + "\n\n---\n\n"
                + messages.get(Messages.ENGLISH, "identity.reset-mail-text", name, code);
        mailer.send(Mail.withText(address, subject, text)).subscribe().with(
                _ -> LOG.debug("a reset code was mailed"),
                failure -> LOG.errorf("A reset code could not be mailed: %s", failure.getClass().getSimpleName()));
    }
}
