package id.kinerja.service.contest;

import id.kinerja.shared.paging.Filters;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of contests. */
public class ContestQuery {

    @QueryParam("unitId")
    @Parameter(description = "Only those about requests of this unit.")
    UUID unitId;

    @QueryParam("employeeId")
    @Parameter(description = "Only those of this person.")
    UUID employeeId;

    @QueryParam("requestId")
    @Parameter(description = "Only those about this request.")
    UUID requestId;

    @QueryParam("state")
    @Parameter(description = "Only those in this state.")
    ContestState state;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("unitId", unitId, "employeeId", employeeId, "requestId", requestId, "state", state);
    }
}
