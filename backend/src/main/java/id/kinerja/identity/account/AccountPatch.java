package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a merge patch, for the contract: an absent field stays as it is. */
@Schema(description = "Changes to an account; an absent field stays as it is.")
public record AccountPatch(
        @Schema(description = "All roles that the account shall have.", minItems = 1, maxItems = 5) List<Role> roles,
        @Schema(description = "A disabled account cannot sign in; its sessions end at once.") AccountStatus status) {}
