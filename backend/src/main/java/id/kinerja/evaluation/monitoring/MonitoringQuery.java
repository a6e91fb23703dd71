package id.kinerja.evaluation.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which period, and who of it. */
public class MonitoringQuery {

    @QueryParam("periodId")
    @NotNull
    @Parameter(description = "The period.", required = true)
    UUID periodId;

    @QueryParam("unitId")
    @Parameter(description = "Only people of this unit and those below it.")
    UUID unitId;

    @QueryParam("state")
    @Parameter(description = "Only people whose evaluation is this far.")
    MonitoredState state;

    @QueryParam("late")
    @Parameter(description = "True: only people who are late.")
    Boolean late;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        Map<String, Object> set = new HashMap<>();
        set.put("periodId", periodId);
        set.put("unitId", unitId);
        set.put("state", state);
        set.put("late", late);
        set.values().removeIf(Objects::isNull);
        return set;
    }
}
