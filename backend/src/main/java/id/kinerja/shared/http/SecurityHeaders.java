package id.kinerja.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Headers that tell a browser to trust nothing that we did not send; an endpoint may replace {@code Cache-Control}. */
@Singleton
public class SecurityHeaders {

    private static final int AFTER_BODY_LIMIT = 950;
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    /** The viewer of the contract writes styles beside its elements. */
    private static final String DOCS_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    void install(@Observes Filters filters) {
        filters.register(this::add, AFTER_BODY_LIMIT);
    }

    private void add(RoutingContext request) {
        String path = request.request().path();
        boolean api = path.startsWith("/api/");
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
        headers.set("Content-Security-Policy", policy(path, api));
        if (api) {
            headers.set("Cache-Control", "private, no-store");
        }
        if ("https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        request.next();
    }

    private String policy(String path, boolean api) {
        if (api) {
            return API_POLICY;
        }
        return path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY;
    }
}
