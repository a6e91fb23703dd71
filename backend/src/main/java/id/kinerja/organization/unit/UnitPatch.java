package id.kinerja.organization.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a merge patch, for the contract: absent keeps a field, null clears it where that is allowed. */
@Schema(description = "Changes to a unit; an absent field stays as it is.")
public record UnitPatch(
        @Schema(minLength = 1, maxLength = 40, pattern = "^[A-Za-z0-9][A-Za-z0-9._/ -]*$") String code,
        @Schema(minLength = 1, maxLength = 200) String name,
        UnitKind kind,
        @Schema(nullable = true, maxLength = 36, description = "The unit above; null makes it the top of the office.") UUID parentId) {}
