package id.kinerja.identity.code;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who begins. */
@Schema(description = "The person who sets up the office.")
public record FirstAdministratorRequest(
        @Schema(description = "The code of the link that the server showed at its first start.", examples = "K7MQ2RXW9B")
        @NotBlank @Size(max = 20) String code,
        @Schema(examples = "Joko Fadhilah") @NotBlank @Size(max = 200) String name,
        @Schema(description = "The address to sign in with.", examples = "joko@kasemen.example") @NotBlank @Email @Size(max = 254) String email,
        @Schema(description = "At least 12 characters; common words and personal data are refused.", format = "password",
                examples = "hujan turun di kebun teh")
        @NotBlank @Size(max = 128) String password) {

    @Override
    public String toString() {
        return "FirstAdministratorRequest";
    }
}
