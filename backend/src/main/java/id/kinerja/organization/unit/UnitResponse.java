package id.kinerja.organization.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with its place in the tree and today's head. */
@Schema(description = "A unit with its place in the tree and today's head.")
public record UnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 40, examples = "KEC-YAN") String code,
        @Schema(required = true, maxLength = 200, examples = "Seksi Pelayanan Umum") String name,
        @Schema(required = true) UnitKind kind,
        @Schema(description = "The unit above; absent at the top.") UnitRef parent,
        @Schema(description = "Who heads it today; absent while nobody does.") PersonRef head,
        @Schema(required = true, maxItems = 1) List<UnitAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public UnitResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
