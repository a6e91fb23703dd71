package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits at a counter at this moment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceBoard", description = "What waits at a counter at this moment.")
public record BoardResponse(
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "With a ticket, not yet called.") int queued,
        @Schema(description = "Since when the first of them waits.") Instant queuedSince,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Called or at the counter.") int atCounter,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Given back to the applicant.") int returned,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Complete, nobody works on it.") int waitingForWork,
        @Schema(required = true, minimum = "0", maximum = "1000000") int inWork,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "The clock stands.") int paused,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Ready, not yet handed over.") int ready,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "The promise has passed.") int late,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Less than a quarter of the promise is left.") int near) {}
