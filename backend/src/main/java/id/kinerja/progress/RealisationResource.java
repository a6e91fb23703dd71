package id.kinerja.progress;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/realisations")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RealisationResource {

    private final RealisationService service;

    RealisationResource(RealisationService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "recordRealisation", summary = "Record what was achieved",
            description = "On an indicator of one's own established plan, in a period that has begun and is not closed.")
    @APIResponse(responseCode = "201", description = "Recorded.",
            content = @Content(schema = @Schema(implementation = RealisationResponse.class)))
    public Response record(@NotNull @Valid RealisationRequest request) {
        return created(service.record(request));
    }

    @POST
    @Path("/{id}/correction")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "correctRealisation", summary = "Correct an entry by another",
            description = "The wrong entry stays readable and counts no more. An entry is corrected once; then its correction is.")
    @APIResponse(responseCode = "201", description = "The entry that counts now.",
            content = @Content(schema = @Schema(implementation = RealisationResponse.class)))
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        return created(service.correct(id, request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getRealisation", summary = "Read one entry",
            description = "For its employee, the assessor, the assessor's superior, the heads above and the auditor.")
    @APIResponse(responseCode = "200", description = "The entry with its evidence.",
            content = @Content(schema = @Schema(implementation = RealisationResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        RealisationResponse entry = service.get(id);
        return Response.ok(entry).tag(Etag.of(entry.replacedById() == null ? 0 : 1)).build();
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listRealisations", summary = "List the entries of a plan",
            description = "Newest first, corrected ones included; entries made under earlier versions of the plan belong to it.")
    public Page<RealisationResponse> list(
            @QueryParam("planId") @NotNull @Parameter(description = "The plan.", required = true) UUID planId,
            @QueryParam("periodId") @Parameter(description = "Only those of this period.") UUID periodId,
            @QueryParam("indicatorId") @Parameter(description = "Only those of this indicator of the plan.") UUID indicatorId,
            @BeanParam PageQuery query) {
        return service.list(planId, periodId, indicatorId, query);
    }

    private static Response created(RealisationResponse entry) {
        return Response.created(URI.create("/realisations/" + entry.id())).entity(entry).tag(Etag.of(0)).build();
    }
}
