package id.kinerja.target.library.bulk;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Bulk assignments of library targets over HTTP. */
@Path("/library-assignments")
@RunOnVirtualThread
@RolesAllowed(Role.Name.HR_OFFICER)
public class LibraryAssignmentResource {

    private final LibraryAssignmentService assignments;

    LibraryAssignmentResource(LibraryAssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(operationId = "listLibraryAssignments", summary = "List bulk assignments", description = "Sort: assignedAt (default: latest first).")
    @APIResponse(responseCode = "200", description = "A page of bulk assignments.")
    public Page<LibraryAssignmentResponse> list(@BeanParam PageQuery page,
            @QueryParam("cycleId") @Parameter(description = "Only those of this cycle.") UUID cycleId) {
        return assignments.list(cycleId, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLibraryAssignment", summary = "Read a bulk assignment", description = "What was given, and whether it can be undone.")
    @APIResponse(responseCode = "200", description = "The bulk assignment.")
    public LibraryAssignmentResponse get(@PathParam("id") UUID id) {
        return assignments.get(id);
    }

    @POST
    @Path("preview")
    @Idempotent
    @Operation(operationId = "previewLibraryAssignment", summary = "Try a bulk assignment", description = "Who would get what, who is left out and why; changes nothing.")
    @APIResponse(responseCode = "200", description = "What assigning would do now.")
    public LibraryAssignmentPreview preview(@Valid @NotNull LibraryAssignmentRequest request) {
        return assignments.preview(request);
    }

    @POST
    @Idempotent
    @Operation(operationId = "assignLibraryTargets", summary = "Assign library targets to many", description = """
            Puts copies into the drafts of everybody meant; begins a plan for who has none. Plans that are sent or in force, and those that hold \
            a target of this title, are left out. 422 if nobody gets anything.""")
    @APIResponseSchema(value = LibraryAssignmentResponse.class, responseCode = "201", responseDescription = "What was given.")
    public RestResponse<LibraryAssignmentResponse> assign(@Valid @NotNull LibraryAssignmentRequest request) {
        LibraryAssignmentResponse made = assignments.assign(request);
        return ResponseBuilder.<LibraryAssignmentResponse>created(URI.create("/library-assignments/" + made.id())).entity(made).build();
    }

    @POST
    @Path("{id}/undo")
    @Idempotent
    @Operation(operationId = "undoLibraryAssignment", summary = "Undo a bulk assignment", description = """
            Within the hours the office allows (24 unless set otherwise), once. Targets that somebody has changed, linked or sent stay. No \
            If-Match: nothing of the request is stored.""")
    @APIResponse(responseCode = "200", description = "The bulk assignment as it is now.")
    public LibraryAssignmentResponse undo(@PathParam("id") UUID id) {
        return assignments.undo(id);
    }
}
