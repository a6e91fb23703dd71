package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.service.standard.PromisedDuration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request with its log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceRequest", description = "A request with its log.")
public record ServiceRequestResponse(
        @Schema(required = true) ServiceRequestSummary summary,
        @Schema(required = true, minLength = 14, maxLength = 14, description = "By which the citizen follows it.", examples = "7K2M-Q0XR-93TB")
                String followUpCode,
        @Schema(maxLength = 80) String externalId,
        Instant calledAt,
        Instant intakeAt,
        Instant pausedSince,
        @Schema(description = "What was promised; absent where no standard was in force.") PromisedDuration promise,
        @Schema(required = true, maxItems = 30) List<CheckedRequirement> requirements,
        @Schema(required = true, maxItems = 1000) List<EventResponse> events,
        LateEntryResponse lateEntry,
        @Schema(required = true, maxItems = 15, description = "Events that may come next, for this caller.") List<EventKind> possibleEvents,
        @Schema(required = true, maxItems = 3) List<RequestAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {}
