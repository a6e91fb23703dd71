package id.kinerja.employee.confirmation;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** "Are my data right?" over HTTP. */
@Path("/data-confirmations")
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class DataConfirmationResource {

    private final DataConfirmationService confirmations;
    private final Caller caller;

    DataConfirmationResource(DataConfirmationService confirmations, Caller caller) {
        this.confirmations = confirmations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(operationId = "confirmData", summary = "Confirm or correct one's own data", description = """
            With correct=true the person says that the record is right; with false comes a report to the personnel office. Location names the record.""")
    @APIResponse(responseCode = "201", description = "What was said.")
    public RestResponse<DataConfirmationResponse> confirm(@Valid @NotNull DataConfirmationRequest request) {
        DataConfirmationResponse made = confirmations.confirm(request);
        return ResponseBuilder.<DataConfirmationResponse>created(URI.create("/employees/" + caller.employeeIdOrThrow())).entity(made).build();
    }
}
