package id.kinerja.shared.problem;

import id.kinerja.shared.ids.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id: the client's own if it is harmless, else ours; in the log, the answer and every problem. */
@Singleton
public class RequestId {

    public static final String HEADER = "X-Request-Id";
    /** Letters that cannot forge a log line or break out of a header. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String KEY = "kinerja.request-id";
    private static final int BEFORE_EVERYTHING = 1000;

    private final Ids ids;

    RequestId(Ids ids) {
        this.ids = ids;
    }

    void install(@Observes Filters filters) {
        filters.register(this::assign, BEFORE_EVERYTHING);
    }

    private void assign(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : ids.next().toString();
        request.put(KEY, id);
        MDC.put("requestId", id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? "-" : id;
    }
}
