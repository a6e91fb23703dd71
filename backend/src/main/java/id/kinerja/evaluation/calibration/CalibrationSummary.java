package id.kinerja.evaluation.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A session in a list.")
public record CalibrationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) CalibrationStatus status,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, maxLength = 364) String openedBy,
        Instant closedAt,
        @Schema(maxLength = 2000) String closeReason,
        @Schema(required = true, minimum = "0", maximum = "1000000") int changes) {}
