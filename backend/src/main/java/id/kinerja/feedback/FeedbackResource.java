package id.kinerja.feedback;

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

@Path("/")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FeedbackResource {

    private final FeedbackService service;

    FeedbackResource(FeedbackService service) {
        this.service = service;
    }

    @POST
    @Path("/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "giveFeedback", summary = "Give feedback",
            description = "To anybody of the cycle but oneself, asked for or not. The readers are fixed with it for good. About a target only "
                    + "by those above the person, or when asked.")
    @APIResponseSchema(value = FeedbackResponse.class, responseCode = "201", responseDescription = "The feedback.")
    public RestResponse<FeedbackResponse> give(@NotNull @Valid FeedbackBody body) {
        return created(service.give(body));
    }

    @POST
    @Path("/feedback/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "correctFeedback", summary = "Correct feedback by a further entry",
            description = "By its author, with the same readers, who still see the earlier words.")
    @APIResponseSchema(value = FeedbackResponse.class, responseCode = "201", responseDescription = "The entry that holds now.")
    public RestResponse<FeedbackResponse> correct(@PathParam("id") UUID id, @NotNull @Valid FeedbackWords words) {
        return created(service.correct(id, words));
    }

    @POST
    @Path("/feedback/{id}/withdrawal")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent
    @Operation(operationId = "withdrawFeedback", summary = "Take feedback back",
            description = "By its author within 24 hours; from then on only the author sees it.")
    public RestResponse<FeedbackResponse> withdraw(@PathParam("id") UUID id) {
        return Tagged.ok(service.withdraw(id), 1);
    }

    @GET
    @Path("/feedback/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getFeedback", summary = "Read feedback",
            description = "For its author and the readers who were named when it was written. 404 to anybody else.")
    public RestResponse<FeedbackResponse> get(@PathParam("id") UUID id) {
        FeedbackResponse feedback = service.get(id);
        return Tagged.ok(feedback, feedback.replacedById() == null && !feedback.withdrawn() ? 0 : 1);
    }

    @GET
    @Path("/feedback")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listFeedback", summary = "List feedback",
            description = "About somebody, as far as the caller was named as a reader, or what the caller gave. The newest first.")
    public Page<FeedbackResponse> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @BeanParam FeedbackQuery filter, @BeanParam PageQuery query) {
        return service.list(cycleId, filter, query);
    }

    @GET
    @Path("/feedback-readers")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "getFeedbackReaders", summary = "Who would read feedback about somebody",
            description = "Each circle of readers with its names of today, to be shown before and while writing.")
    public FeedbackReadersResponse readers(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("employeeId") @NotNull @Parameter(description = "Whom it would be about.", required = true) UUID employeeId) {
        return service.readers(cycleId, employeeId);
    }

    private static RestResponse<FeedbackResponse> created(FeedbackResponse feedback) {
        return Tagged.created("/feedback/" + feedback.id(), feedback, 0);
    }
}
