package id.kinerja.training.pulse;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The quarterly question to staff: how is it going with the system? */
@Path("/pulse-survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class PulseResource {

    private final PulseService service;

    PulseResource(PulseService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPulseSurvey", summary = "See this quarter’s survey", description = "Whether the caller has answered it and until when it runs.")
    public PulseStanding standing() {
        return service.standing();
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerPulseSurvey", summary = "Answer it",
            description = "Once a quarter. The answer only raises counters; it is neither stored nor remembered for repeated requests. "
                    + "409 where the caller has taken part already.")
    @APIResponse(responseCode = "204", description = "Counted.")
    public void answer(@Valid @NotNull PulseAnswerRequest request) {
        service.answer(request);
    }

    @GET
    @Path("results")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getPulseResults", summary = "See what staff answered",
            description = "As counts, once the quarter is over and from ten answers on; for everybody who was asked.")
    public PulseResults results(
            @QueryParam("quarter") @Size(max = 7) @Parameter(description = "Absent: the last one that is over.", example = "2026-Q1") String quarter) {
        return service.results(quarter);
    }
}
