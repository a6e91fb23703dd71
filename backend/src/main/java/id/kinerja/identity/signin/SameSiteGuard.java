package id.kinerja.identity.signin;

import id.kinerja.shared.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Against requests that another site makes a browser send with its cookie. SameSite=Strict forbids them already; where a
 * browser does not keep it, this does: the request must carry what a foreign form cannot, namely our own header, JSON, or the
 * browser's word that it comes from our own pages.
 */
final class SameSiteGuard {

    static final String CLIENT_HEADER = "X-Kinerja-Client";

    private SameSiteGuard() {}

    static void require(HttpHeaders headers) {
        boolean ours = headers.getHeaderString(CLIENT_HEADER) != null
                || "same-origin".equals(headers.getHeaderString("Sec-Fetch-Site"))
                || String.valueOf(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)).startsWith("application/json");
        if (!ours) {
            throw Problem.forbidden("identity.foreign-site");
        }
    }
}
