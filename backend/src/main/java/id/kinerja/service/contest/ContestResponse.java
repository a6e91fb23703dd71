package id.kinerja.service.contest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.request.ServiceTypeRef;
import id.kinerja.service.request.WorkStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contest with the request it is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Contest", description = "Somebody holding that a request should not count for them, with the request it is about.")
public record ContestResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID requestId,
        @Schema(required = true, maxLength = 80, examples = "KEC-YAN/2026/0123") String requestNumber,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ServiceTypeRef serviceType,
        Instant readyAt,
        Boolean onTime,
        @Schema(required = true) PersonRef employee,
        @Schema(description = "Absent where it is about all that the person did in the request.") WorkStep step,
        @Schema(required = true) ContestCause cause,
        @Schema(maxLength = 1000) String explanation,
        PersonRef rightEmployee,
        @Schema(required = true) ContestState state,
        @Schema(required = true) Instant contestedAt,
        PersonRef decidedBy,
        @Schema(maxLength = 1000) String decisionReason,
        Instant decidedAt,
        @Schema(required = true, maxItems = 2) List<ContestAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    ContestResponse with(List<ContestAction> actions) {
        return new ContestResponse(id, requestId, requestNumber, unit, serviceType, readyAt, onTime, employee, step, cause, explanation,
                rightEmployee, state, contestedAt, decidedBy, decisionReason, decidedAt, actions, version);
    }
}
