package id.kinerja.training.module;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far the office has come with its training. */
@Path("/training-completeness")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class CompletenessResource {

    private final ModuleService service;

    CompletenessResource(ModuleService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getTrainingCompleteness", summary = "Count who completed what",
            description = "For each module how many of the people whose work it is about completed its present version; no names.")
    public CompletenessResponse get() {
        return service.completeness();
    }
}
