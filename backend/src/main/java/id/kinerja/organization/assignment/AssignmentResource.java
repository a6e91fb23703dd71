package id.kinerja.organization.assignment;

import id.kinerja.shared.caller.Role;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Who holds which position, over HTTP. */
@Path("/assignments")
@RunOnVirtualThread
@Authenticated
public class AssignmentResource {

    private final AssignmentService assignments;

    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "List assignments", description = """
            The personnel office and the auditor see all; others their own and those of the people they assess. Sort: startsOn (default: latest first).""")
    @APIResponse(responseCode = "200", description = "A page of assignments.")
    public Page<AssignmentResponse> list(@BeanParam PageQuery page, @BeanParam AssignmentFilter filter) {
        return assignments.listAssignments(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAssignment", summary = "Read an assignment", description = "One's own, or of a person whose file the caller may read.")
    @APIResponse(responseCode = "200", description = "The assignment.")
    public RestResponse<AssignmentResponse> get(@PathParam("id") UUID id) {
        AssignmentResponse found = assignments.getAssignment(id);
        return Tagged.ok(found, found.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "startAssignment", summary = "Assign a person to a position", description = """
            Makes the position if the unit has none of this title. A definitive assignment ends the one before it on the day before; 409 if one begins on the same \
            day or later. 422 if people would assess each other in a circle.""")
    @APIResponse(responseCode = "201", description = "The new assignment.")
    public RestResponse<AssignmentResponse> start(@Valid @NotNull AssignmentRequest request) {
        AssignmentResponse made = assignments.startAssignment(request);
        return Tagged.created("/assignments/" + made.id(), made, made.version());
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "endAssignment", summary = "End an assignment", description = "Sets its last day, which may be moved to an earlier one.")
    @APIResponse(responseCode = "200", description = "The assignment as it is now.")
    public RestResponse<AssignmentResponse> end(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AssignmentEndRequest request) {
        AssignmentResponse ended = assignments.endAssignment(id, ifMatch, request.endsOn());
        return Tagged.ok(ended, ended.version());
    }
}
