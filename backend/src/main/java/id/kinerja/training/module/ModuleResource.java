package id.kinerja.training.module;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Short task cards about this product and its rules. */
@Path("/training-modules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
public class ModuleResource {

    private final ModuleService service;

    ModuleResource(ModuleService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listTrainingModules", summary = "List the modules",
            description = "In the reader’s language, those for the reader’s work first, with what the reader has completed.")
    public ModuleListResponse list() {
        return service.list();
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getTrainingModule", summary = "Read a module", description = "Its cards in the reader’s language.")
    public ModuleResponse get(@PathParam("key") @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String key) {
        return service.get(key);
    }

    @POST
    @Path("{key}/completion")
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "completeTrainingModule", summary = "Say that one has read and tried it",
            description = "Once for each version of a module; saying it again changes nothing.")
    public ModuleResponse complete(@PathParam("key") @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String key) {
        return service.complete(key);
    }
}
