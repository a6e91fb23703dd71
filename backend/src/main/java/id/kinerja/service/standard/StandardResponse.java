package id.kinerja.service.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a standard. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceStandard", description = "A version of a service's standard.")
public record StandardResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1", maximum = "10000") int versionNumber,
        @Schema(required = true, maxLength = 200) String decreeNumber,
        @Schema(required = true) LocalDate validFrom,
        @Schema(description = "The last day; absent while no end is known and no later version follows.") LocalDate validUntil,
        @Schema(required = true) PromisedDuration duration,
        @Schema(required = true, minimum = "0", maximum = "999999999") long fee,
        @Schema(required = true, maxItems = 30) List<Requirement> requirements,
        @Schema(required = true, maxItems = 11) List<ComponentText> components,
        @Schema(required = true, maxItems = 14, description = "Components that this version says nothing about.")
                List<StandardComponent> missing) {}
