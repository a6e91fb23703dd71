package id.kinerja.objection.opening;

import id.kinerja.objection.clock.DayUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's delivered results, the newest first. */
@Schema(name = "ContestableResultList")
public record ContestableListResponse(
        @Schema(required = true, minimum = "0", maximum = "1000", description = "Days in which an objection is in time.") int filingDays,
        @Schema(required = true, description = "What counts as a day.") DayUnit dayUnit,
        @Schema(required = true, minimum = "0", maximum = "1000", description = "Days in which the office means to decide; no law sets them.")
                int decisionDays,
        @Schema(required = true, maxItems = 100) List<ContestableResult> items) {}
