package id.kinerja.identity.signin;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own password. */
@Path("/auth/password")
@Authenticated
@Tag(name = "Identity")
@Limited(LimitClass.SIGN_IN)
public class PasswordResource {

    private final PasswordService passwords;

    PasswordResource(PasswordService passwords) {
        this.passwords = passwords;
    }

    @POST
    @Operation(operationId = "changePassword", summary = "Change my password",
            description = "Asks for the present password, refuses weak ones with the reason, and ends all other sessions.")
    @APIResponse(responseCode = "204", description = "Changed; the other sessions are over.")
    public void change(@Valid @NotNull PasswordChangeRequest request) {
        passwords.change(request);
    }
}
