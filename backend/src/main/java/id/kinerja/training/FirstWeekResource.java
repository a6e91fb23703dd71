package id.kinerja.training;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The guided first week. */
@Path("/first-week")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class FirstWeekResource {

    private final FirstWeekService service;

    FirstWeekResource(FirstWeekService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getFirstWeek", summary = "See what to do first",
            description = "A newcomer’s first steps, each done as soon as it shows in the own work; nothing of it is demanded.")
    public FirstWeek get() {
        return service.get();
    }

    @POST
    @Path("dismissal")
    @Idempotent
    @Operation(operationId = "dismissFirstWeek", summary = "Wave the first steps away", description = "They are not shown again.")
    public FirstWeek dismiss() {
        return service.dismiss();
    }
}
