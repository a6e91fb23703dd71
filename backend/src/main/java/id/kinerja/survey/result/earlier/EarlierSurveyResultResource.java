package id.kinerja.survey.result.earlier;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Earlier indexes over HTTP. */
@Path("/earlier-survey-results")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.HR_OFFICER)
public class EarlierSurveyResultResource {

    private final EarlierSurveyResults results;

    EarlierSurveyResultResource(EarlierSurveyResults results) {
        this.results = results;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listEarlierSurveyResults", summary = "List indexes published before this system", description = "The latest first; sort: endsOn.")
    public Page<EarlierSurveyResultResponse> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only those of this unit.") UUID unitId) {
        return results.list(unitId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "keepEarlierSurveyResult", summary = "Keep an index published before this system",
            description = "One of the same unit, day and scale is replaced. Many at once come by an import of kind EARLIER_SURVEY_RESULTS.")
    @APIResponse(responseCode = "204", description = "Kept.")
    public void keep(@NotNull @Valid EarlierSurveyResultRequest request) {
        results.keep(request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeEarlierSurveyResult", summary = "Take an earlier index out", description = "Where it was kept by mistake.")
    @APIResponse(responseCode = "204", description = "Gone.")
    public void remove(@PathParam("id") UUID id) {
        results.remove(id);
    }
}
