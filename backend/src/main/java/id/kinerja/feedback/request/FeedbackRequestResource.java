package id.kinerja.feedback.request;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/feedback-requests")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class FeedbackRequestResource {

    private final FeedbackRequests requests;

    FeedbackRequestResource(FeedbackRequests requests) {
        this.requests = requests;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "requestFeedback", summary = "Ask somebody for feedback",
            description = "With a question, and with the readers of the answer already chosen; the person asked sees both before writing.")
    @APIResponseSchema(value = FeedbackRequestResponse.class, responseCode = "201", responseDescription = "The open request.")
    public RestResponse<FeedbackRequestResponse> ask(@NotNull @Valid NewFeedbackRequest request) {
        FeedbackRequestResponse asked = requests.ask(request);
        return Tagged.created("/feedback-requests/" + asked.id(), asked, asked.version());
    }

    @GET
    @Operation(operationId = "listFeedbackRequests", summary = "List requests for feedback",
            description = "Those that the caller was asked, or those that the caller asks; the newest first.")
    public Page<FeedbackRequestResponse> list(
            @QueryParam("side") @NotNull @Parameter(description = "From whose side.", required = true) RequestSide side,
            @QueryParam("cycleId") @Parameter(description = "Only those of this cycle.") UUID cycleId,
            @QueryParam("status") @Parameter(description = "Only those in this state.") FeedbackRequestStatus status,
            @BeanParam PageQuery query) {
        return requests.list(side, cycleId, status, query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeedbackRequest", summary = "Read a request for feedback", description = "For the two it is between; 404 to anybody else.")
    public RestResponse<FeedbackRequestResponse> get(@PathParam("id") UUID id) {
        return tagged(requests.get(id));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "declineFeedbackRequest", summary = "Decline a request kindly",
            description = "By the person asked, with a word on why, which the one who asked reads.")
    public RestResponse<FeedbackRequestResponse> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeclineRequest request) {
        return tagged(requests.decline(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawFeedbackRequest", summary = "Take a request back", description = "By the one who asked, while it is open.")
    public RestResponse<FeedbackRequestResponse> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(requests.withdraw(id, ifMatch));
    }

    private static RestResponse<FeedbackRequestResponse> tagged(FeedbackRequestResponse request) {
        return Tagged.ok(request, request.version());
    }
}
