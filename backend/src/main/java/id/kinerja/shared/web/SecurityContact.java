package id.kinerja.shared.web;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.time.OfficeTime;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells who finds a weakness whom to write to (RFC 9116), where the office has named somebody. */
@Singleton
public class SecurityContact {

    private static final String PATH = "/.well-known/security.txt";

    /** The RFC recommends less than a year; whoever runs an installation answers for as long as it runs. */
    private static final int VALID_DAYS = 180;

    private final KinerjaConfig config;
    private final OfficeTime time;

    SecurityContact(KinerjaConfig config, OfficeTime time) {
        this.config = config;
        this.time = time;
    }

    void install(@Observes Router router) {
        config.securityContact().ifPresent(contact -> router.get(PATH).handler(request -> answer(request, contact)));
    }

    private void answer(RoutingContext request, String contact) {
        request.response().putHeader("Content-Type", "text/plain; charset=utf-8").putHeader("Cache-Control", "public, max-age=3600")
                .end(text(contact, time.now()));
    }

    static String text(String contact, Instant now) {
        return "Contact: " + contact + "\nExpires: " + now.truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS)
                + "\nPreferred-Languages: id, en\n";
    }
}
