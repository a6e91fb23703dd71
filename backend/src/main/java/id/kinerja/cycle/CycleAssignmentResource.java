package id.kinerja.cycle;

import id.kinerja.cycle.assignment.CycleAssignmentResponse;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One person's place in a cycle over HTTP. */
@Path("/cycle-assignments")
@RunOnVirtualThread
@Authenticated
public class CycleAssignmentResource {

    private final PlaceService places;

    CycleAssignmentResource(PlaceService places) {
        this.places = places;
    }

    @POST
    @Path("{id}/refresh")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "refreshCycleAssignment", summary = "Take today's assignment into a cycle", description = """
            Replaces the frozen place of one person by the assignment of today. No If-Match: nothing of the request is stored that could overwrite somebody \
            else's change. A plan in force stays in force; an agreed one goes back to its employee. The body may be left out.""")
    @APIResponse(responseCode = "200", description = "The place as it is now.")
    public CycleAssignmentResponse refresh(@PathParam("id") UUID id, @Valid PlaceRefreshRequest request) {
        return places.refreshPlace(id, PlaceRefreshRequest.reasonOf(request));
    }
}
