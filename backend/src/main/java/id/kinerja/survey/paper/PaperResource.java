package id.kinerja.survey.paper;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Paper over HTTP. Neither operation takes an Idempotency-Key: what its memory would keep are codes in the clear and hashes of answers. */
@Path("/surveys")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class PaperResource {

    private final PaperSheets sheets;

    PaperResource(PaperSheets sheets) {
        this.sheets = sheets;
    }

    @POST
    @Path("/{id}/paper-sheets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "printSurveySheets", summary = "Give out sheets of paper",
            description = "Each with a single-use code that is told this once. Without an Idempotency-Key: it would keep the codes; asked again"
                    + " there are more sheets.")
    @APIResponse(responseCode = "200", description = "The codes.")
    public SheetsResponse print(@PathParam("id") UUID id, @NotNull @Valid SheetsRequest request, @Context UriInfo uri) {
        return sheets.print(id, request, uri.getBaseUri());
    }

    @POST
    @Path("/{id}/paper-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterSurveySheet", summary = "Type in a sheet",
            description = "Two persons type it, each with an account of their own; when both read the same, the answer is in. Where they do not,"
                    + " the answer names what differs and both stand until one is corrected. The code makes it safe to send twice.")
    @APIResponse(responseCode = "200", description = "What became of it.")
    @APIResponse(responseCode = "410", ref = "Problem410")
    public PaperEntryResponse enter(@PathParam("id") UUID id, @NotNull @Valid PaperEntryRequest request) {
        return sheets.enter(id, request);
    }
}
