package id.kinerja.identity.code;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code on its only way out. */
@Schema(name = "SignInCode", description = "A one-time code, shown this once.")
public record SignInCodeResponse(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name,
        @Schema(required = true, description = "What the person types to say who they are.", maxLength = 254, examples = "199507032016021001")
        String identifier,
        @Schema(required = true, description = "Ten letters and digits without those that look alike.", minLength = 10, maxLength = 10,
                pattern = "^[A-HJKMNP-Z2-9]{10}$", examples = "K7MQ2RXW9B") String code,
        @Schema(required = true) Instant expiresAt) {

    @Override
    public String toString() {
        return "SignInCodeResponse";
    }
}
