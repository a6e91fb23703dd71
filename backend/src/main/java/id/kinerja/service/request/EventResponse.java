package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceEvent", description = "A line of the log.")
public record EventResponse(
        @Schema(required = true) EventKind kind,
        @Schema(required = true) Instant happenedAt,
        @Schema(required = true, description = "Later than it happened where a second person confirmed it.") Instant recordedAt,
        WorkStep step,
        PersonRef handler,
        ReasonCode reasonCode,
        @Schema(maxLength = 1000) String reason,
        @Schema(description = "Absent for a machine.") PersonRef by,
        @Schema(required = true, description = "True where it was entered later and a second person confirmed it.") boolean late) {}
