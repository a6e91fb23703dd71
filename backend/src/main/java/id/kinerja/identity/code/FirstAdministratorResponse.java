package id.kinerja.identity.code;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The account that was made. */
@Schema(name = "FirstAdministrator", description = "The account of the person who sets up the office.")
public record FirstAdministratorResponse(
        @Schema(required = true) UUID accountId,
        @Schema(required = true, description = "What to sign in with.", maxLength = 254, examples = "joko@kasemen.example") String identifier) {}
