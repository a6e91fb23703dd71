package id.kinerja.evaluation.selfreview;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations/{id}/self-review")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class SelfReviewResource {

    private final SelfReviewService service;

    SelfReviewResource(SelfReviewService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getSelfReview", summary = "Read one's own self-review",
            description = "By the employee. Others read it in the evaluation, once it is handed in.")
    public RestResponse<SelfReviewResponse> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveSelfReview", summary = "Save one's own self-review",
            description = "By the employee until it is handed in; the whole of it is replaced. It has its own entity tag, \"0\" before the first saving.")
    public RestResponse<SelfReviewResponse> save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SelfReviewRequest request) {
        return tagged(service.save(id, ifMatch, request));
    }

    private static RestResponse<SelfReviewResponse> tagged(SelfReviewResponse review) {
        return Tagged.ok(review, review.version());
    }
}
