package id.kinerja.identity.code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has forgotten the password. */
@Schema(description = "Who has forgotten the password.")
public record ResetRequest(
        @Schema(description = "NIP or e-mail address.", examples = "199507032016021001") @NotBlank @Size(max = 254) String identifier) {}
