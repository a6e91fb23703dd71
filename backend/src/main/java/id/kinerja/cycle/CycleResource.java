package id.kinerja.cycle;

import id.kinerja.cycle.assignment.CycleAssignmentResponse;
import id.kinerja.cycle.assignment.FrozenProblem;
import id.kinerja.cycle.assignment.OpeningSummary;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Years of appraisal over HTTP. */
@Path("/cycles")
@RunOnVirtualThread
@Authenticated
public class CycleResource {

    private final CycleService cycles;
    private final PlaceService places;

    CycleResource(CycleService cycles, PlaceService places) {
        this.cycles = cycles;
        this.places = places;
    }

    @GET
    @Operation(operationId = "listCycles", summary = "List cycles", description = "With their periods. Sort: year (default: newest first).")
    @APIResponse(responseCode = "200", description = "A page of cycles.")
    public Page<CycleResponse> list(@BeanParam PageQuery page) {
        return cycles.listCycles(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCycle", summary = "Read a cycle", description = "With its periods.")
    @APIResponse(responseCode = "200", description = "The cycle.")
    public RestResponse<CycleResponse> get(@PathParam("id") UUID id) {
        return answer(cycles.getCycle(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "createCycle", summary = "Prepare a cycle", description = "As a draft, with all its periods and their usual deadlines. 409 if the year has one.")
    @APIResponse(responseCode = "201", description = "The new cycle.")
    public RestResponse<CycleResponse> create(@Valid @NotNull CycleRequest request) {
        CycleResponse cycle = cycles.createCycle(request);
        return Tagged.created("/cycles/" + cycle.id(), cycle, cycle.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updateCycle", summary = "Change a cycle", description = "Another rhythm makes the periods anew; rhythm and approach are fixed once it is open.")
    @APIResponse(responseCode = "200", description = "The cycle as it is now.")
    public RestResponse<CycleResponse> update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CyclePatch patch) {
        return answer(cycles.updateCycle(id, ifMatch, patch));
    }

    @POST
    @Path("{id}/opening")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "openCycle", summary = "Open a cycle", description = """
            Freezes today's assignments: who is appraised by whom. People with a problem are listed and keep nobody else waiting. With validateOnly nothing \
            changes, and If-Match is not needed.""")
    @APIResponse(responseCode = "200", description = "What was, or would be, frozen.")
    public RestResponse<OpeningSummary> open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @QueryParam("validateOnly") @DefaultValue("false") @Parameter(description = "True only tells what opening would do.") boolean validateOnly) {
        if (validateOnly) {
            return ResponseBuilder.ok(cycles.tryOpening(id)).build();
        }
        CycleService.Opening opening = cycles.openCycle(id, ifMatch);
        return Tagged.ok(opening.summary(), opening.version());
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "closeCycle", summary = "Close a cycle", description = "For good; 409 while its last period runs.")
    @APIResponse(responseCode = "200", description = "The cycle as it is now.")
    public RestResponse<CycleResponse> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(cycles.closeCycle(id, ifMatch));
    }

    @GET
    @Path("{id}/assignments")
    @RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listCycleAssignments", summary = "List who is appraised by whom", description = "As frozen when the cycle was opened. Sort: name.")
    @APIResponse(responseCode = "200", description = "A page of places.")
    public Page<CycleAssignmentResponse> listAssignments(@PathParam("id") UUID id, @BeanParam PageQuery page,
            @QueryParam("problem") @Parameter(description = "Only people with this problem.") FrozenProblem problem,
            @QueryParam("unitId") @Parameter(description = "Only people of this unit.") UUID unitId) {
        return places.listPlaces(id, problem, unitId, page);
    }

    @POST
    @Path("{id}/assignments")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "addCycleAssignment", summary = "Add somebody to an open cycle", description = "For people who came after it was opened; today's assignment is frozen.")
    @APIResponse(responseCode = "201", description = "The new place.")
    public RestResponse<CycleAssignmentResponse> addAssignment(@PathParam("id") UUID id, @Valid @NotNull PlaceRequest request) {
        CycleAssignmentResponse place = places.addPlace(id, request.employeeId());
        return ResponseBuilder.<CycleAssignmentResponse>created(URI.create("/cycles/" + id + "/assignments")).entity(place).build();
    }

    private static RestResponse<CycleResponse> answer(CycleResponse cycle) {
        return Tagged.ok(cycle, cycle.version());
    }
}
