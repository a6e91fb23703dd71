package id.kinerja.survey.improvement;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan after a survey over HTTP. */
@Path("/surveys/{id}/improvements")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImprovementPlanResource {

    private final ImprovementService improvements;

    ImprovementPlanResource(ImprovementService improvements) {
        this.improvements = improvements;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listImprovements", summary = "Read the plan after a survey",
            description = "By quarter, with the scores of indicators 6 to 9 of the national evaluation as things stand today. For all who read"
                    + " the result.")
    public ImprovementListResponse list(@PathParam("id") UUID id) {
        return improvements.list(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "planImprovement", summary = "Add an improvement",
            description = "By the head of the unit or the personnel office, once the survey is closed; whoever is to carry it out is told.")
    @APIResponse(responseCode = "201", description = "The improvement.")
    public RestResponse<ImprovementResponse> plan(@PathParam("id") UUID id, @NotNull @Valid ImprovementRequest request) {
        ImprovementResponse made = improvements.plan(id, request);
        return Tagged.created("/survey-improvements/" + made.id(), made, made.version());
    }
}
