package id.kinerja.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of appraisal with its periods. */
@Schema(description = "A year of appraisal with its periods.")
public record CycleResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true, maxLength = 100) String name,
        @Schema(required = true) Rhythm rhythm,
        @Schema(required = true) Approach approach,
        @Schema(required = true) CycleStatus status,
        @Schema(description = "Absent while it is a draft.") Instant openedAt,
        @Schema(required = true, maxItems = 13) List<PeriodResponse> periods,
        @Schema(required = true, maxItems = 3) List<CycleAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public CycleResponse {
        periods = List.copyOf(periods);
        allowedActions = List.copyOf(allowedActions);
    }
}
