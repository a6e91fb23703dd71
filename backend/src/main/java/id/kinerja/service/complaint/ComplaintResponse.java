package id.kinerja.service.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint with its clock. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Complaint", description = "A complaint with its clock.")
public record ComplaintResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        UUID requestId,
        @Schema(maxLength = 80) String requestNumber,
        @Schema(required = true) ComplaintChannel channel,
        @Schema(maxLength = 80) String externalId,
        @Schema(required = true) ComplaintClass complaintClass,
        @Schema(required = true) ComplaintState state,
        @Schema(required = true) Instant receivedAt,
        @Schema(description = "Absent where the unit has no counter hours, so that no day can be counted.") Instant dueAt,
        @Schema(required = true, description = "Not answered though the time has passed.") boolean late,
        @Schema(required = true) boolean aboutConduct,
        @Schema(required = true, maxLength = 4000) String content,
        PersonRef owner,
        @Schema(maxLength = 4000) String answer,
        Instant answeredAt,
        Instant toldAt,
        @Schema(required = true, maxItems = 3) List<ComplaintAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    ComplaintResponse with(List<ComplaintAction> actions) {
        return new ComplaintResponse(id, unit, requestId, requestNumber, channel, externalId, complaintClass, state, receivedAt, dueAt,
                late, aboutConduct, content, owner, answer, answeredAt, toldAt, actions, version);
    }
}
