package id.kinerja.evaluation.calibration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.unit.UnitPeriodPart;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session with the distribution: as it is while open, as it was when closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A session with the distribution: as it is while open, as it was when closed.")
public record CalibrationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID unitPredicateId,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) UnitPeriodPart period,
        @Schema(required = true) CalibrationStatus status,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, maxLength = 364) String openedBy,
        Instant closedAt,
        @Schema(maxLength = 364) String closedBy,
        @Schema(maxLength = 2000, description = "Why it was closed with a warning.") String closeReason,
        @Schema(required = true) DistributionCheck check,
        @Schema(required = true, minimum = "0", maximum = "1000000") int changes,
        @Schema(required = true, description = "False for the personnel office, which sees counts only.") boolean seesPeople,
        @Schema(required = true, maxItems = 2) List<CalibrationAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public CalibrationResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
