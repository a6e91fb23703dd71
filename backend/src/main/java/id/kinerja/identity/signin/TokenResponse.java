package id.kinerja.identity.signin;

import id.kinerja.identity.session.Grant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The access token, in the names of OAuth 2.0 (RFC 6749, 5.1) written as this API writes names. */
@Schema(description = "A short-lived access token. The refresh token travels only in a cookie.")
public record TokenResponse(
        @Schema(required = true, description = "To be sent as Authorization: Bearer.", maxLength = 4000, examples = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
        String accessToken,
        @Schema(required = true, description = "Always Bearer.", maxLength = 10, examples = "Bearer") String tokenType,
        @Schema(required = true, description = "Seconds until the access token expires.", minimum = "1", maximum = "86400", examples = "600") long expiresIn) {

    static TokenResponse of(Grant grant) {
        return new TokenResponse(grant.accessToken(), "Bearer", grant.accessLife().toSeconds());
    }

    @Override
    public String toString() {
        return "TokenResponse";
    }
}
