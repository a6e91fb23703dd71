package id.kinerja.survey.result.comment;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Single comments over HTTP. */
@Path("/survey-comments/{id}")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class CommentResource {

    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getSurveyComment", summary = "Read a comment", description = "As far as the caller reads it in the list.")
    public RestResponse<CommentResponse> get(@PathParam("id") UUID id) {
        return tagged(comments.get(id));
    }

    @POST
    @Path("/moderation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "moderateSurveyComment", summary = "Show or hide a comment",
            description = "By the head of the unit or the personnel office; hidden only for personal data or abuse, with a reason.")
    public RestResponse<CommentResponse> moderate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ModerationRequest request) {
        return tagged(comments.moderate(id, ifMatch, request));
    }

    @POST
    @Path("/complaint")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "makeCommentComplaint", summary = "Treat a comment as a complaint",
            description = "By the head of the unit, where the citizen asked for it; its clock starts now.")
    public RestResponse<CommentResponse> complain(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CommentComplaintRequest request) {
        return tagged(comments.complain(id, ifMatch, request));
    }

    private static RestResponse<CommentResponse> tagged(CommentResponse comment) {
        return Tagged.ok(comment, comment.version());
    }
}
