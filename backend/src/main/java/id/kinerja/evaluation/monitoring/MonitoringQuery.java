package id.kinerja.evaluation.monitoring;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
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
        return Filters.given("periodId", periodId, "unitId", unitId, "state", state, "late", late);
    }
}
