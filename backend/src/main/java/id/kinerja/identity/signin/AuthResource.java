package id.kinerja.identity.signin;

import id.kinerja.identity.session.Grant;
import id.kinerja.identity.session.Sessions;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Entering, staying, leaving. Hashing and signing take a processor: these run on worker threads, whose number is bounded. */
@Path("/auth")
@PermitAll
@Tag(name = "Identity")
@Limited(LimitClass.SIGN_IN)
public class AuthResource {

    private final SignInService signIns;
    private final Sessions sessions;
    private final Cookies cookies;

    AuthResource(SignInService signIns, Sessions sessions, Cookies cookies) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Sign in",
            description = "Trades a NIP or e-mail address and a password for an access token and a refresh cookie. A wrong password and an"
                    + " unknown account are answered alike, after the same time; after some failures the answer is 429 until the wait is over.")
    @APIResponse(responseCode = "200", description = "Signed in; the refresh token is in the cookie.")
    public RestResponse<TokenResponse> signIn(@Valid @NotNull SignInRequest request, @Context HttpHeaders headers) {
        Grant grant = signIns.signIn(request, cookies.deviceOf(headers));
        return answer(grant).cookie(cookies.device(grant)).build();
    }

    @POST
    @Path("refresh")
    @Operation(operationId = "refreshToken", summary = "Get the next access token",
            description = "Uses up the refresh token of the cookie and sets the next. The use of a spent one ends the session, except within"
                    + " ten seconds from the same device. The request must show that it comes from the application itself: by the header"
                    + " X-Kinerja-Client, by a JSON body, or by the browser's Sec-Fetch-Site: same-origin.")
    @Parameter(name = SameSiteGuard.CLIENT_HEADER, in = ParameterIn.HEADER, description = "Any value; shows that no foreign page sent this.",
            schema = @Schema(maxLength = 50), example = "web")
    @APIResponse(responseCode = "200", description = "The next access token; the next refresh token is in the cookie.")
    public RestResponse<TokenResponse> refresh(@Context HttpHeaders headers) {
        SameSiteGuard.require(headers);
        return answer(sessions.refresh(cookies.getRefresh(headers), cookies.deviceOf(headers))).build();
    }

    @POST
    @Path("logout")
    @Operation(operationId = "signOut", summary = "Sign out",
            description = "Ends the session of the refresh cookie and removes the cookie; also where the session is over already.")
    @Parameter(name = SameSiteGuard.CLIENT_HEADER, in = ParameterIn.HEADER, description = "Any value; shows that no foreign page sent this.",
            schema = @Schema(maxLength = 50), example = "web")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public RestResponse<Void> signOut(@Context HttpHeaders headers) {
        SameSiteGuard.require(headers);
        cookies.findRefresh(headers).ifPresent(sessions::signOut);
        return ResponseBuilder.<Void>noContent().cookie(cookies.expiredRefresh()).build();
    }

    private ResponseBuilder<TokenResponse> answer(Grant grant) {
        return ResponseBuilder.ok(TokenResponse.of(grant)).header("Cache-Control", "no-store").cookie(cookies.refresh(grant)).cookie(cookies.staffDevice());
    }
}
