package id.kinerja.service.standard;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.MergePatch;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What each unit promises, over HTTP. */
@Path("/service-types")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
public class ServiceTypeResource {

    private final ServiceTypeService types;

    ServiceTypeResource(ServiceTypeService types) {
        this.types = types;
    }

    @GET
    @Operation(operationId = "listServiceTypes", summary = "List services",
            description = "With the standard in force today; a service without one is listed without. Sort fields: unit, name.")
    public Page<ServiceTypeResponse> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only services of this unit.") UUID unitId,
            @QueryParam("active") @Parameter(description = "Only services that are, or are not, in use.") Boolean active) {
        return types.list(unitId, active, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getServiceType", summary = "Read a service", description = "With the standard in force today.")
    public RestResponse<ServiceTypeResponse> get(@PathParam("id") UUID id) {
        ServiceTypeResponse type = types.get(id);
        return Tagged.ok(type, type.version());
    }

    @GET
    @Path("{id}/standards")
    @Operation(operationId = "listServiceStandards", summary = "List the versions of a standard",
            description = "The newest first. A request is judged by the version in force when its file became complete.")
    public StandardListResponse listStandards(@PathParam("id") UUID id) {
        return types.listStandards(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "createServiceType", summary = "Add a service", description = "409 if the unit has one with this code.")
    @APIResponse(responseCode = "201", description = "The new service.")
    public RestResponse<ServiceTypeResponse> create(@NotNull @Valid ServiceTypeRequest request) {
        ServiceTypeResponse type = types.create(request);
        return Tagged.created("/service-types/" + type.id(), type, type.version());
    }

    @POST
    @Path("usual")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "addUsualServices", summary = "Begin with the usual services of a sub-district",
            description = "Adds those that the unit has not, by name and code alone: durations and fees are the office's own decision.")
    @APIResponse(responseCode = "200", description = "How many were added.")
    public UsualServicesResponse addUsual(@NotNull @Valid UsualServicesRequest request) {
        return types.addUsual(request.unitId());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updateServiceType", summary = "Rename a service or put it out of use",
            description = "Requests already made go on.")
    public RestResponse<ServiceTypeResponse> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ServiceTypePatch patch) {
        ServiceTypeResponse type = types.update(id, ifMatch, patch);
        return Tagged.ok(type, type.version());
    }

    @POST
    @Path("{id}/standards")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "addServiceStandard", summary = "Set a new version of the standard",
            description = "It begins after the version before it, which it ends. No version is ever changed.")
    public RestResponse<ServiceTypeResponse> addStandard(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StandardRequest request) {
        ServiceTypeResponse type = types.addStandard(id, ifMatch, request);
        return Tagged.ok(type, type.version());
    }
}
