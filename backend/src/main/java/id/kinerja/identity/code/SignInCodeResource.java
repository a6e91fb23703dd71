package id.kinerja.identity.code;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/** Not repeatable by Idempotency-Key on purpose: a stored answer would be a stored code. A second call gives a new code. */
@Path("/sign-in-codes")
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.ADMIN})
@Tag(name = "Identity")
public class SignInCodeResource {

    private final SignInCodeService codes;

    SignInCodeResource(SignInCodeService codes) {
        this.codes = codes;
    }

    @POST
    @Operation(operationId = "issueSignInCode", summary = "Hand over a sign-in code",
            description = "Makes a one-time code with which the employee chooses a password, valid for seven days and shown this once; opens"
                    + " the account where there is none. A former code of that person is void. Codes for administrators and auditors are"
                    + " issued by administrators alone.")
    @APIResponse(responseCode = "201", description = "The code.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignInCodeResponse.class)))
    public RestResponse<SignInCodeResponse> issue(@Valid @NotNull SignInCodeRequest request) {
        return created(codes.issue(request.employeeId()));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "issueSignInCodes", summary = "Hand over codes to many",
            description = "Codes for up to 200 employees, by name, who hold no open code; call again while more is true. Administrators and"
                    + " auditors are left out.")
    @APIResponse(responseCode = "201", description = "The codes.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignInCodeBatchResponse.class)))
    public RestResponse<SignInCodeBatchResponse> issueAll(@Valid @NotNull SignInCodeBatchRequest request) {
        return created(codes.issueAll(request));
    }

    /** A code has no place of its own; what it opens is among the accounts. */
    private static <T> RestResponse<T> created(T answer) {
        return RestResponse.ResponseBuilder.<T>created(URI.create("/accounts")).entity(answer).build();
    }
}
