package id.kinerja.followup.earlier;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Results of years before this system. */
@Path("/earlier-results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class EarlierResultResource {

    private final EarlierResults results;

    EarlierResultResource(EarlierResults results) {
        this.results = results;
    }

    @GET
    @Path("{employeeId}")
    @Operation(operationId = "getEarlierResults", summary = "Read a person's earlier results",
            description = "As they were given under the rules of their time; never reckoned anew. They come in by an import of kind EARLIER_RESULTS.")
    public EarlierResultsResponse get(@PathParam("employeeId") UUID employeeId) {
        return results.of(employeeId);
    }
}
