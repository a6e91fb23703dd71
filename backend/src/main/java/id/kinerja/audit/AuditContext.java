package id.kinerja.audit;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.RequestId;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Who acts at this moment, and in which request. */
@ApplicationScoped
class AuditContext {

    private final Caller caller;
    private final CurrentVertxRequest request;

    AuditContext(Caller caller, CurrentVertxRequest request) {
        this.caller = caller;
        this.request = request;
    }

    AuditActor actor() {
        return caller.find()
                .map(actor -> AuditActor.account(actor.accountId(), actor.employeeId()))
                .orElseGet(() -> currentRequest() == null ? AuditActor.system() : AuditActor.anonymous());
    }

    /** Null outside a request. */
    String requestId() {
        RoutingContext current = currentRequest();
        return current == null ? null : RequestId.of(current);
    }

    private RoutingContext currentRequest() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}
