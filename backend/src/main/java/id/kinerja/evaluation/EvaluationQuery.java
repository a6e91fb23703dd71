package id.kinerja.evaluation;

import id.kinerja.shared.paging.Filters;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of evaluations. */
public class EvaluationQuery {

    @QueryParam("cycleId")
    @Parameter(description = "Only evaluations of this cycle.")
    UUID cycleId;

    @QueryParam("periodId")
    @Parameter(description = "Only evaluations of this period.")
    UUID periodId;

    @QueryParam("employeeId")
    @Parameter(description = "Only evaluations of this person.")
    UUID employeeId;

    @QueryParam("status")
    @Parameter(description = "Only evaluations in this state.")
    EvaluationStatus status;

    boolean isAboutOnly(Optional<UUID> person) {
        return employeeId != null && person.filter(employeeId::equals).isPresent();
    }

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("cycleId", cycleId, "periodId", periodId, "employeeId", employeeId, "status", status);
    }
}
