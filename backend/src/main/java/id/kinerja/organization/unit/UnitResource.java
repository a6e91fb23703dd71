package id.kinerja.organization.unit;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The tree of units over HTTP. */
@Path("/units")
@RunOnVirtualThread
@Authenticated
public class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Operation(operationId = "listUnits", summary = "List units", description = "All units, or those right below one. Sort: code (default), name.")
    @APIResponse(responseCode = "200", description = "A page of units.")
    public Page<UnitResponse> list(@BeanParam PageQuery page,
            @QueryParam("parentId") @Parameter(description = "Only units right below this one.") UUID parentId,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Beginnings of words of the name, in any order.", example = "pelayanan") String q) {
        return units.listUnits(parentId, q, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getUnit", summary = "Read a unit", description = "With its place in the tree and today's head.")
    @APIResponse(responseCode = "200", description = "The unit.")
    public RestResponse<UnitResponse> get(@PathParam("id") UUID id) {
        UnitResponse unit = units.getUnit(id);
        return Tagged.ok(unit, unit.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "createUnit", summary = "Add a unit", description = "409 if the code is taken.")
    @APIResponse(responseCode = "201", description = "The new unit.")
    public RestResponse<UnitResponse> create(@Valid @NotNull UnitRequest request) {
        UnitResponse unit = units.createUnit(request);
        return Tagged.created("/units/" + unit.id(), unit, unit.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updateUnit", summary = "Change a unit", description = "Renames it or moves it with all below it. 422 if it would stand below itself.")
    @APIResponse(responseCode = "200", description = "The unit as it is now.")
    public RestResponse<UnitResponse> update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UnitPatch patch) {
        UnitResponse unit = units.updateUnit(id, ifMatch, patch);
        return Tagged.ok(unit, unit.version());
    }
}
