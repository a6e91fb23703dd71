package id.kinerja.evaluation;

import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.FrozenCopy;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The frozen copies of an evaluation, those that were withdrawn or replaced included. */
@Path("/evaluations/{id}/copies")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
public class CopyResource {

    private final CopyService service;

    CopyResource(CopyService service) {
        this.service = service;
    }

    /** All copies, the first first. */
    @Schema(name = "EvaluationCopyList")
    public record CopyList(@Schema(required = true, maxItems = 100) List<FrozenCopy> items) {}

    @GET
    @Operation(operationId = "listEvaluationCopies", summary = "List every frozen copy",
            description = "With its hash, and with the reason where it counts no more. The employee sees those that were delivered.")
    public CopyList list(@PathParam("id") UUID id) {
        return new CopyList(service.list(id));
    }

    @GET
    @Path("/{sequence}")
    @Operation(operationId = "getEvaluationCopy", summary = "Read a frozen copy", description = "As it was frozen, in the caller's language.")
    public ExplanationResponse get(
            @PathParam("id") UUID id,
            @PathParam("sequence") @Parameter(schema = @Schema(minimum = "1", maximum = "100")) int sequence,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.get(id, sequence, Language.of(language));
    }
}
