package id.kinerja.shared.limits;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.problem.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Bounds how many requests of a class run at one time, since virtual threads have no bound of their own: beyond it a caller
 * waits a quarter of a second and then hears 503, instead of making everybody slow.
 */
@Singleton
public class ConcurrencyLimit {

    private final Map<LimitClass, Gate> gates = new EnumMap<>(LimitClass.class);
    private final Map<Method, LimitClass> classes = new ConcurrentHashMap<>();

    void open(@Observes StartupEvent start, KinerjaConfig config, MeterRegistry metrics) {
        KinerjaConfig.Limits limits = config.limits();
        gates.put(LimitClass.SIGN_IN, new Gate(limits.signIn(), limits.maxWait()));
        gates.put(LimitClass.INTERACTIVE, new Gate(limits.interactive(), limits.maxWait()));
        gates.put(LimitClass.BULK, new Gate(limits.bulk(), limits.maxWait()));
        gates.forEach((name, gate) -> Gauge.builder("kinerja.requests.running", gate, Gate::inside)
                .tag("class", name.name().toLowerCase())
                .register(metrics));
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public void enter(ResourceInfo resource, RoutingContext request) throws InterruptedException {
        Gate.Pass pass = gates.get(classOf(resource.getResourceMethod())).enter();
        if (pass == null) {
            throw Problem.unavailable("problem.overloaded");
        }
        // Either of the two comes at the end of every request, a broken connection included; the pass takes the first.
        CurrentRequestManager.get().registerCompletionCallback(failure -> pass.release());
        request.addEndHandler(ended -> pass.release());
        if (request.response().closed()) {
            pass.release();
        }
    }

    /** Requests of this class that run now; for tests and metrics. */
    public int running(LimitClass limitClass) {
        return gates.get(limitClass).inside();
    }

    private LimitClass classOf(Method method) {
        return classes.computeIfAbsent(method, key -> {
            Limited onMethod = key.getAnnotation(Limited.class);
            Limited found = onMethod == null ? key.getDeclaringClass().getAnnotation(Limited.class) : onMethod;
            return found == null ? LimitClass.INTERACTIVE : found.value();
        });
    }
}
