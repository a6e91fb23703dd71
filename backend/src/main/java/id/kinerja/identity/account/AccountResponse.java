package id.kinerja.identity.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.caller.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as those see it who keep accounts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Account", description = "A way in for one person.")
public record AccountResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name,
        @Schema(description = "What the person signs in with: the NIP, or the e-mail address of an account without employee.",
                maxLength = 254, examples = "199507032016021001") String identifier,
        @Schema(maxLength = 254, examples = "budi@kasemen.example") String email,
        @Schema(required = true, maxItems = 5) List<Role> roles,
        @Schema(required = true) AccountStatus status,
        @Schema(required = true, description = "False until the person has chosen a password.") boolean hasPassword,
        @Schema(description = "Absent before the first sign-in.") Instant lastSignInAt,
        @Schema(description = "Absent for an account that belongs to no employee.") UUID employeeId,
        @Schema(required = true, maxItems = 5) List<AccountAction> allowedActions) {}
