package id.kinerja.service.standard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of a unit with the standard in force today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceType", description = "A service of a unit with the standard in force today.")
public record ServiceTypeResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, maxLength = 40, examples = "SKTM") String code,
        @Schema(required = true, maxLength = 200, examples = "Surat keterangan tidak mampu") String name,
        @Schema(required = true, description = "False where no new requests are taken.") boolean active,
        @Schema(description = "Absent where none is in force: then nothing can be said to be late.") StandardResponse standard,
        @Schema(required = true, maxItems = 2) List<ServiceTypeAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    ServiceTypeResponse withStandard(StandardResponse current) {
        return new ServiceTypeResponse(id, unit, code, name, active, current, allowedActions, version);
    }

    ServiceTypeResponse withVersion(long now) {
        return new ServiceTypeResponse(id, unit, code, name, active, standard, allowedActions, now);
    }
}
