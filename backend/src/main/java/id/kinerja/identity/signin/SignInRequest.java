package id.kinerja.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who enters, and the proof. */
@Schema(description = "Who signs in, and with which password.")
public record SignInRequest(
        @Schema(description = "NIP, with or without blanks, or e-mail address.", examples = "199507032016021001")
        @NotBlank @Size(max = 254) String identifier,
        @Schema(description = "The password.", examples = "tiga-kuda-melompat-pagar", format = "password")
        @NotBlank @Size(max = 128) String password) {

    /** Never shows the password, whatever logs it. */
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
