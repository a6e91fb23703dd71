package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A request in a list.")
public record ServiceRequestSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 80, examples = "KEC-YAN/2026/0123") String number,
        @Schema(maxLength = 20) String ticketNumber,
        @Schema(maxLength = 40) String applicant,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ServiceTypeRef serviceType,
        @Schema(required = true) RequestState state,
        @Schema(required = true) Urgency urgency,
        @Schema(required = true) Instant arrivedAt,
        Instant completeAt,
        Instant dueAt,
        Instant readyAt,
        Instant closedAt,
        @Schema(minimum = "0", maximum = "999999999", description = "Working time from the complete file to ready, in seconds.")
                Long processingSeconds,
        @Schema(description = "Absent while it is not ready, or where nothing was promised.") Boolean onTime,
        @Schema(required = true, minimum = "0", maximum = "1000") int returns,
        PersonRef handler) {}
