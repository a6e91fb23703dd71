package id.kinerja.identity.code;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this office has mail; the server itself is set with {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "kinerja.mail")
public interface MailConfig {

    @WithDefault("false")
    boolean enabled();
}
