package id.kinerja.shared.http;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a body that is no upload whole, so that its size is bounded also when the client sends no length, and its bytes can
 * be compared with those of an earlier request.
 */
@jakarta.ws.rs.ext.Provider
public class RequestBody implements ReaderInterceptor {

    private static final String KEY = "kinerja.request-body";
    private static final byte[] NONE = new byte[0];

    private final RoutingContext request;
    private final Provider<KinerjaConfig> config;

    /** Made before the configuration is complete, hence the provider. */
    public RequestBody(RoutingContext request, Provider<KinerjaConfig> config) {
        this.request = request;
        this.config = config;
    }

    /** The bytes of this request's body; empty before it was read and where there is none. */
    public static byte[] of(RoutingContext request) {
        byte[] body = request.get(KEY);
        return body == null ? NONE : body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        long limit = config.get().limits().body();
        byte[] body = context.getInputStream().readNBytes((int) limit + 1);
        if (body.length > limit) {
            throw Problem.tooLarge("request.body-too-large", limit / 1024);
        }
        request.put(KEY, body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
