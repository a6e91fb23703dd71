package id.kinerja.evaluation.monitoring;

import id.kinerja.organization.UnitRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people are how far, for each unit. */
@Schema(name = "EvaluationMonitoring", description = "How many people are how far, for each unit; no ratings.")
public record MonitoringResponse(@Schema(required = true, maxItems = 2000) List<UnitCount> units) {

    /** One unit. */
    @Schema(name = "MonitoredUnit")
    public record UnitCount(
            UnitRef unit,
            @Schema(required = true, minimum = "0") long people,
            @Schema(required = true, minimum = "0", description = "Handed in late, or still open after the due day.") long late,
            @Schema(required = true, minimum = "0", description = "Delivered, read or final.") long done,
            @Schema(required = true, maxItems = 8) List<StateCount> states) {}

    /** How many are this far. */
    @Schema(name = "MonitoredStateCount")
    public record StateCount(@Schema(required = true) MonitoredState state, @Schema(required = true, minimum = "0") long people) {}
}
