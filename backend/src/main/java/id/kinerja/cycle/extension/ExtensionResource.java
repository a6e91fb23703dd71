package id.kinerja.cycle.extension;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Later due days of a period over HTTP. */
@Path("/periods/{id}/extensions")
@RunOnVirtualThread
@Authenticated
public class ExtensionResource {

    private final ExtensionService extensions;

    ExtensionResource(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @GET
    @RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listPeriodExtensions", summary = "List who got more time", description = "The newest first. Sort: grantedAt. Whoever got it sees it in the own evaluation.")
    @APIResponse(responseCode = "200", description = "A page of extensions.")
    public Page<ExtensionResponse> list(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return extensions.list(id, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "extendPeriod", summary = "Give more time", description = """
            A later due day for everybody, for a unit with those below it, or for one person; the latest that applies to somebody counts. It is never taken \
            back, and the reason is read by those concerned.""")
    @APIResponse(responseCode = "201", description = "The extension.")
    public RestResponse<ExtensionResponse> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        ExtensionResponse extension = extensions.extend(id, request);
        return ResponseBuilder.<ExtensionResponse>created(URI.create("/periods/" + id + "/extensions")).entity(extension).build();
    }
}
