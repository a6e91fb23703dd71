package id.kinerja.target.matrix;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The role-result matrix over HTTP. */
@Path("/role-results")
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class MatrixResource {

    private final MatrixService matrix;

    MatrixResource(MatrixService matrix) {
        this.matrix = matrix;
    }

    @GET
    @Operation(operationId = "getRoleResults", summary = "Read one's role-result matrix", description = """
            Columns: the targets of the caller's plan, of the one in force or else of the one in the making. Rows: the people whom the caller \
            assesses in this cycle. A cell holds the targets of the person's newest plan that support the column.""")
    @APIResponse(responseCode = "200", description = "The matrix; without rows for who assesses nobody.")
    public RoleResultMatrix get(@QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId) {
        return matrix.get(cycleId);
    }

    @PUT
    @Path("{employeeId}/{targetId}")
    @Operation(operationId = "writeRoleResult", summary = "Write a cell of the matrix", description = """
            Makes a draft target of the person's plan, linked directly to the column; begins the plan if there is none. The person sees who \
            proposed it and may change it, after which it is theirs and the cell is locked. If-Match holds the cell's etag. 409 where the plan \
            is sent, agreed or in force.""")
    @APIResponse(responseCode = "200", description = "The person's row as it is now; the ETag is the cell's.")
    public RestResponse<RoleResultRow> write(@PathParam("employeeId") UUID employeeId,
            @PathParam("targetId") @Parameter(description = "The column: a target of the caller.") UUID targetId,
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RoleResultRequest request) {
        RoleResultRow row = matrix.write(employeeId, targetId, ifMatch, request.text());
        return Tagged.ok(row, row.cellOf(targetId).version());
    }
}
