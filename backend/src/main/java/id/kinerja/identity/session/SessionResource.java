package id.kinerja.identity.session;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where am I signed in, and not there any more. */
@Path("/auth/sessions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Identity")
public class SessionResource {

    private final SessionService sessions;

    SessionResource(SessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @Operation(operationId = "listSessions", summary = "List my sessions", description = "The devices on which the caller is signed in.")
    public SessionList list() {
        return sessions.list();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeSession", summary = "End one of my sessions",
            description = "Signs that device out: its refresh token at once, its access token within seconds on every instance.")
    public void revoke(@PathParam("id") UUID id) {
        sessions.revoke(id);
    }
}
