package id.kinerja.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit by its name. */
@Schema(description = "A unit by its name.")
public record UnitRef(
        @Schema(required = true, description = "Id of the unit.") UUID id,
        @Schema(required = true, maxLength = 200, examples = "Seksi Pelayanan Umum") String name) {

    /** Null where there is no unit. */
    public static UnitRef ofNullable(UUID id, String name) {
        return id == null ? null : new UnitRef(id, name);
    }
}
