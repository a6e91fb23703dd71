package id.kinerja.identity.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller about himself. */
@Path("/me")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Identity")
public class MeResource {

    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who am I?",
            description = "The signed-in account with its roles, the employee behind it, today’s post and assessor, and what the caller is to"
                    + " others. Relations come from today’s assignments, never from the token.")
    public MeResponse get() {
        return me.get();
    }
}
