package id.kinerja.feedback;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/colleagues")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class ColleagueResource {

    private final ColleagueService service;

    ColleagueResource(ColleagueService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listColleagues", summary = "List colleagues",
            description = "Name, post and unit of the others of the caller's cycle, by name; nothing personal.")
    public Page<ColleagueResponse> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("ownUnit") @DefaultValue("false") @Parameter(description = "Only those of the caller's unit.") boolean ownUnit,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Beginnings of words of the name.") String text,
            @BeanParam PageQuery query) {
        return service.list(cycleId, ownUnit, text, query);
    }
}
