package id.kinerja.survey.result.closing;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.problem.Language;
import id.kinerja.survey.result.ResultsResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of a survey over HTTP. */
@Path("/surveys/{id}/closing")
@Tag(name = "Survey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class ClosingResource {

    private final ClosingService closing;

    ClosingResource(ClosingService closing) {
        this.closing = closing;
    }

    @POST
    @Idempotent
    @Limited(LimitClass.BULK)
    @Operation(operationId = "closeSurvey", summary = "Close a survey",
            description = "By the head of the unit or the personnel office, from its last day on, or before with a reason. Answers that wait are"
                    + " shuffled in, everything is counted once, and the file of the answers is frozen with its hash.")
    public RestResponse<ResultsResponse> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClosingRequest request, @Context HttpHeaders headers) {
        ResultsResponse result = closing.close(id, ifMatch, request.reason(), Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return Tagged.ok(result, result.version());
    }
}
