package id.kinerja.target.plan;

import id.kinerja.shared.paging.Filters;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of plans. */
public class PlanQuery {

    @QueryParam("cycleId")
    @Parameter(description = "Only plans of this cycle.")
    UUID cycleId;

    @QueryParam("employeeId")
    @Parameter(description = "Only plans of this person.")
    UUID employeeId;

    @QueryParam("status")
    @Parameter(description = "Only plans in this state.")
    PlanStatus status;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("cycleId", cycleId, "employeeId", employeeId, "status", status);
    }
}
