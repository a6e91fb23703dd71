package id.kinerja.identity.code;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The beginning of an office. */
@Path("/auth/first-administrator")
@PermitAll
@Tag(name = "Identity")
@Limited(LimitClass.SIGN_IN)
public class FirstAdministratorResource {

    private final FirstAdministratorService service;

    FirstAdministratorResource(FirstAdministratorService service) {
        this.service = service;
    }

    @POST
    @Operation(operationId = "createFirstAdministrator", summary = "Create the first administrator",
            description = "Works only while there is no account, with the code that the server showed at its start. The account may administer"
                    + " and keep personnel.")
    @APIResponse(responseCode = "201", description = "Created; sign in with it.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FirstAdministratorResponse.class)))
    public RestResponse<FirstAdministratorResponse> create(@Valid @NotNull FirstAdministratorRequest request) {
        return RestResponse.ResponseBuilder.<FirstAdministratorResponse>created(URI.create("/me")).entity(service.create(request)).build();
    }
}
