package id.kinerja.evaluation.team;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamResource {

    private final TeamService service;

    TeamResource(TeamService service) {
        this.service = service;
    }

    @GET
    @Path("/team")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "getTeam", summary = "The caller's team in a period",
            description = "Those whom the cycle froze to the caller, with the state of plan and evaluation; who needs something comes first. "
                    + "Empty for whoever assesses nobody.")
    public TeamResponse getTeam(
            @QueryParam("periodId") @NotNull @Parameter(description = "The period.", required = true) UUID periodId) {
        return service.getTeam(periodId);
    }
}
