package id.kinerja.shared.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The language in which whoever makes the current request reads; outside one, as in the demo and in jobs, Indonesian. */
@ApplicationScoped
public class ReaderLanguage {

    private final CurrentVertxRequest request;
    private final Messages messages;

    ReaderLanguage(CurrentVertxRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    public Locale get() {
        var current = request.getCurrent();
        return Language.of(current == null ? null : current.request().getHeader("Accept-Language"));
    }

    /** The sentence for this key in that language. */
    public String text(String key, Object... args) {
        return messages.get(get(), key, args);
    }
}
