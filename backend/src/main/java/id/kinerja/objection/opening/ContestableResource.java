package id.kinerja.objection.opening;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller can contest over HTTP. */
@Path("/contestable-results")
@Tag(name = "Objection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContestableResource {

    private final ContestableService service;

    ContestableResource(ContestableService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "listContestableResults", summary = "What the caller can contest, and until when",
            description = "The caller's delivered results, the newest first, with the last day to object and the days left.")
    public ContestableListResponse list() {
        return service.list();
    }
}
