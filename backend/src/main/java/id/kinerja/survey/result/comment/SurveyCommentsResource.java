package id.kinerja.survey.result.comment;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comments of a closed survey over HTTP. */
@Path("/surveys/{id}/comments")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class SurveyCommentsResource {

    private final CommentService comments;

    SurveyCommentsResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Operation(operationId = "listSurveyComments", summary = "List the comments of a closed survey",
            description = "In no order that tells anything. All who read the result read those that are shown; who leads the survey, and the"
                    + " auditor, read the new and the hidden ones too.")
    public Page<CommentResponse> list(@PathParam("id") UUID id, @BeanParam PageQuery page,
            @QueryParam("state") @Parameter(description = "Only comments in this state.") CommentState state) {
        return comments.list(id, state, page);
    }
}
