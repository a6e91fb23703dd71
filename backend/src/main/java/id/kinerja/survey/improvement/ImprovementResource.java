package id.kinerja.survey.improvement;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Single improvements over HTTP. */
@Path("/survey-improvements/{id}")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImprovementResource {

    private final ImprovementService improvements;

    ImprovementResource(ImprovementService improvements) {
        this.improvements = improvements;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getImprovement", summary = "Read an improvement", description = "With how far it is, and its evidence.")
    public RestResponse<ImprovementResponse> get(@PathParam("id") UUID id) {
        return tagged(improvements.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "changeImprovement", summary = "Plan an improvement anew", description = "By the head of the unit or the personnel office.")
    public RestResponse<ImprovementResponse> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ImprovementRequest request) {
        return tagged(improvements.change(id, ifMatch, request));
    }

    @DELETE
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "removeImprovement", summary = "Take an improvement out of the plan", description = "409 once something of it is done.")
    @APIResponse(responseCode = "204", description = "Gone.")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        improvements.remove(id, ifMatch);
    }

    @POST
    @Path("/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "reportImprovement", summary = "Say how far an improvement is",
            description = "By whoever carries it out or leads the survey; at 100 with evidence.")
    public RestResponse<ImprovementResponse> report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ImprovementProgressRequest request) {
        return tagged(improvements.report(id, ifMatch, request));
    }

    private static RestResponse<ImprovementResponse> tagged(ImprovementResponse improvement) {
        return Tagged.ok(improvement, improvement.version());
    }
}
