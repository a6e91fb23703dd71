package id.kinerja.evaluation.slice;

import id.kinerja.evaluation.assessment.AssessmentRequest;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/assessor-slices")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class SliceResource {

    private final SliceService service;

    SliceResource(SliceService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listAssessorSlices", summary = "List the caller's slices",
            description = "Of people whom the caller assessed in the earlier part of a period. Sort: endsOn.")
    public Page<SliceSummary> list(
            @QueryParam("status") @Parameter(description = "Only slices in this state.") SlicePart.Status status, @BeanParam PageQuery page) {
        return service.list(status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssessorSlice", summary = "Read one's own slice", description = "With the entries and proof of its days.")
    public RestResponse<SliceResponse> get(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(service.get(id, Language.of(language)));
    }

    @PUT
    @Path("/{id}/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveSliceAssessment", summary = "Save the draft of a slice",
            description = "By its assessor; the whole draft is replaced. Nobody else sees it before completion.")
    public RestResponse<SliceResponse> assess(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssessmentRequest request,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(service.assess(id, ifMatch, request.assessment(), Language.of(language)));
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @Operation(operationId = "completeAssessorSlice", summary = "Hand a slice to the later assessor",
            description = "By its assessor, for good. The later assessor sets the result of the period with it beside the form.")
    public RestResponse<SliceResponse> complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(service.complete(id, ifMatch, Language.of(language)));
    }

    private static RestResponse<SliceResponse> tagged(SliceResponse slice) {
        return Tagged.ok(slice, slice.version());
    }
}
