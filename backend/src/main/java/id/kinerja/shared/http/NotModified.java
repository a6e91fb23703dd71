package id.kinerja.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 without a body where the reader already has this version ({@code If-None-Match}). */
public class NotModified {

    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    @ServerResponseFilter
    public void leaveOutWhatIsKnown(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString("If-None-Match");
        String present = response.getHeaderString("ETag");
        boolean read = request.getMethod().equals("GET") && response.getStatus() == OK;
        if (read && known != null && present != null && names(known, present)) {
            response.setEntity(null);
            response.setStatus(UNCHANGED);
        }
    }

    /** The comparison is weak (RFC 9110, 13.1.2): a proxy may have marked the tag it passes on. */
    private static boolean names(String known, String present) {
        return Arrays.stream(known.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(present));
    }
}
