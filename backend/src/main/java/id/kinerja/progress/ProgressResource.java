package id.kinerja.progress;

import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/progress")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProgressResource {

    private final ProgressService service;

    ProgressResource(ProgressService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getProgress", summary = "How far a plan is by the end of a period",
            description = "Each indicator with its target to date, what was realised from the first period of the cycle to this one, "
                    + "and the achievement with its reckoning.")
    public ProgressResponse get(
            @QueryParam("planId") @NotNull @Parameter(description = "The plan.", required = true) UUID planId,
            @QueryParam("periodId") @NotNull @Parameter(description = "A period of the plan's cycle.", required = true) UUID periodId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.get(planId, periodId, Language.of(language));
    }

    @GET
    @Path("/requests")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listIndicatorRequests", summary = "The requests behind an indicator that fills itself",
            description = "Those made ready in the days counted in which the person did a step, by the very condition of the number; nothing"
                    + " of them tells who the citizen is. Sort field: readyAt.")
    public Page<PersonRequest> listRequests(@BeanParam PageQuery page,
            @QueryParam("planId") @NotNull @Parameter(description = "The plan.", required = true) UUID planId,
            @QueryParam("periodId") @NotNull @Parameter(description = "A period of the plan's cycle.", required = true) UUID periodId,
            @QueryParam("indicatorId") @NotNull @Parameter(description = "An indicator of the plan.", required = true) UUID indicatorId,
            @QueryParam("finding") @Parameter(description = "Absent: those that the number is reckoned from.") PersonFinding finding) {
        return service.listRequests(planId, periodId, indicatorId, finding, page);
    }
}
