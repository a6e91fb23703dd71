package id.kinerja.service.contest;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        Map<String, Object> set = new HashMap<>();
        set.put("unitId", unitId);
        set.put("employeeId", employeeId);
        set.put("requestId", requestId);
        set.put("state", state);
        set.values().removeIf(Objects::isNull);
        return set;
    }
}
