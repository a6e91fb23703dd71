package id.kinerja.survey.result.closing;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.problem.Language;
import id.kinerja.survey.result.ResultsResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The publication of a result over HTTP. */
@Path("/surveys/{id}/publication")
@Tag(name = "Survey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class PublicationResource {

    private final ClosingService closing;

    PublicationResource(ClosingService closing) {
        this.closing = closing;
    }

    @POST
    @Idempotent
    @Operation(operationId = "publishSurveyResult", summary = "Publish the result",
            description = "For everybody and for good. 409 while it is undecided whether answers are taken out of the count.")
    public RestResponse<ResultsResponse> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublicationRequest request, @Context HttpHeaders headers) {
        return tagged(closing.publish(id, ifMatch, request, language(headers)));
    }

    @PUT
    @Path("/media")
    @Operation(operationId = "nameSurveyMedia", summary = "Say where the result was published",
            description = "After publication; the national evaluation counts the media. The public page is always one.")
    public RestResponse<ResultsResponse> nameMedia(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MediaRequest request, @Context HttpHeaders headers) {
        return tagged(closing.nameMedia(id, ifMatch, request.media(), language(headers)));
    }

    private static RestResponse<ResultsResponse> tagged(ResultsResponse result) {
        return Tagged.ok(result, result.version());
    }

    private static Locale language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
