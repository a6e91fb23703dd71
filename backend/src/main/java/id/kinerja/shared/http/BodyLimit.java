package id.kinerja.shared.http;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.problem.ProblemRenderer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses bodies that say they are too large before a byte of them is read. What a client does not say is counted while it
 * is read: by {@link RequestBody}, and for uploads by the server's own limit.
 */
@Singleton
public class BodyLimit {

    private static final int AFTER_REQUEST_ID = 900;
    private static final long KIB = 1024;

    private final KinerjaConfig.Limits limits;
    private final ProblemRenderer problems;

    BodyLimit(KinerjaConfig config, ProblemRenderer problems) {
        this.limits = config.limits();
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_ID);
    }

    private void check(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        boolean upload = type != null && type.toLowerCase().startsWith("multipart/form-data");
        long limit = upload ? limits.upload() + 64 * KIB : limits.body();
        if (length(request) <= limit) {
            request.next();
            return;
        }
        ProblemException problem = upload
                ? Problem.tooLarge("request.upload-too-large", limits.upload() / KIB / KIB)
                : Problem.tooLarge("request.body-too-large", limits.body() / KIB);
        // The rest of the body is not read: the connection cannot serve another request.
        problems.send(problem.header("Connection", "close"), request);
    }

    private static long length(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
