package id.kinerja.shared.http;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemRenderer;
import id.kinerja.shared.problem.ProblemType;
import id.kinerja.shared.problem.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Failures that no REST endpoint sees, such as an unknown path at the root, leave as problems too. */
@Singleton
public class PlainFailures {

    private static final Logger LOG = Logger.getLogger(PlainFailures.class);
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 415, 500, 503);
    private static final int AFTER_HEADERS = 890;

    private final ProblemRenderer problems;

    PlainFailures(ProblemRenderer problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, request -> answer(status, request)));
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseUnstorable, AFTER_HEADERS);
    }

    /** PostgreSQL keeps no NUL in a text; no address of ours has one. */
    private void refuseUnstorable(RoutingContext request) {
        if (request.request().uri().contains("%00")) {
            problems.send(Problem.invalid("request.bad-character"), request);
        } else {
            request.next();
        }
    }

    private void answer(int status, RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        if (status == 500) {
            LOG.errorf(request.failure(), "Request %s failed outside the endpoints", RequestId.of(request));
        }
        problems.send(Problem.of(ProblemType.ofStatus(status)), request);
    }
}
