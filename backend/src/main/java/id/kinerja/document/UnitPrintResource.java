package id.kinerja.document;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.job.JobResponse;
import id.kinerja.shared.job.Jobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/unit-prints")
@Tag(name = "Document")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class UnitPrintResource {

    private final UnitPrintService prints;

    UnitPrintResource(UnitPrintService prints) {
        this.prints = prints;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "printUnit", summary = "Print the signed forms of a unit",
            description = "A job that makes one archive of PDFs. For whoever heads the unit or one above it; the personnel office prints plans only, "
                    + "since it never reads ratings. Each form counts as read by the caller.")
    @APIResponse(responseCode = "202", description = "Begun; follow it where Location says.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobResponse.class)))
    public RestResponse<JobResponse> print(@NotNull @Valid UnitPrintRequest request) {
        return Jobs.accepted(prints.begin(request));
    }
}
