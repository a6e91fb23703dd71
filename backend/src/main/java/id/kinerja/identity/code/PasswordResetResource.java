package id.kinerja.identity.code;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For those who cannot sign in yet or any more. */
@Path("/auth/password-resets")
@PermitAll
@Tag(name = "Identity")
@Limited(LimitClass.SIGN_IN)
public class PasswordResetResource {

    private final PasswordResetService resets;

    PasswordResetResource(PasswordResetService resets) {
        this.resets = resets;
    }

    @POST
    @Operation(operationId = "requestPasswordReset", summary = "Ask for a code by e-mail",
            description = "Always answered alike. Where the office has mail and the account an address, a code valid for 24 hours is sent;"
                    + " otherwise the personnel officer hands one over.")
    @APIResponse(responseCode = "202", description = "Heard.")
    public RestResponse<Void> request(@Valid @NotNull ResetRequest request) {
        resets.request(request);
        return RestResponse.accepted();
    }

    @POST
    @Path("redemption")
    @Operation(operationId = "redeemCode", summary = "Choose a password with a code",
            description = "Trades a one-time code for a new password and ends all sessions of the account. A weak password is refused with the"
                    + " reason and leaves the code as it is; ten wrong codes void it.")
    @APIResponse(responseCode = "204", description = "The password is set; sign in with it.")
    public void redeem(@Valid @NotNull RedemptionRequest request) {
        resets.redeem(request);
    }
}
