package id.kinerja.survey.invitation;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking back a code over HTTP. */
@Path("/service-requests/{id}/survey-voiding")
@Tag(name = "Survey")
@RunOnVirtualThread
public class CodeVoidingResource {

    private final CodeVoiding voiding;

    CodeVoidingResource(CodeVoiding voiding) {
        this.voiding = voiding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.SERVICE_OFFICER)
    @Operation(operationId = "voidSurveyCode", summary = "Take back the survey code of a visit",
            description = "With a reason, at the counter where the request is. Counted for whoever handled the visit. 409 where no code is open.")
    @APIResponse(responseCode = "204", description = "The code counts no more.")
    public void voidCode(@PathParam("id") UUID id, @NotNull @Valid CodeVoidingRequest request) {
        voiding.voidCode(id, request.reason());
    }
}
