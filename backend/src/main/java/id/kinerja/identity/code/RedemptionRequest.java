package id.kinerja.identity.code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code traded for a new password. */
@Schema(description = "A one-time code and the password that it lets the person choose.")
public record RedemptionRequest(
        @Schema(description = "NIP or e-mail address.", examples = "199507032016021001") @NotBlank @Size(max = 254) String identifier,
        @Schema(description = "The code; small letters, blanks and hyphens do not matter.", examples = "K7MQ2-RXW9B")
        @NotBlank @Size(max = 20) String code,
        @Schema(description = "At least 12 characters; common words and personal data are refused.", format = "password",
                examples = "hujan turun di kebun teh")
        @NotBlank @Size(max = 128) String newPassword) {

    @Override
    public String toString() {
        return "RedemptionRequest";
    }
}
