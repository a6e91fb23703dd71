package id.kinerja.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The present password as proof, and the next. */
@Schema(description = "The present password as proof, and the next.")
public record PasswordChangeRequest(
        @Schema(format = "password", examples = "tiga kuda melompat pagar") @NotBlank @Size(max = 128) String currentPassword,
        @Schema(description = "At least 12 characters; common words and personal data are refused.", format = "password",
                examples = "hujan turun di kebun teh")
        @NotBlank @Size(max = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChangeRequest";
    }
}
