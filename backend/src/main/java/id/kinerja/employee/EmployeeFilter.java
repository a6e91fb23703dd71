package id.kinerja.employee;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people a list holds. */
public class EmployeeFilter {

    @QueryParam("unitId")
    @Parameter(description = "People whose assignment today is in this unit.")
    UUID unitId;

    @QueryParam("subunits")
    @DefaultValue("false")
    @Parameter(description = "With unitId: also those of all units below it.")
    boolean subunits;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Beginnings of words of the name in any order, or the first digits of the NIP.", example = "sari ik")
    String q;

    @QueryParam("status")
    EmployeeStatus status;

    @QueryParam("active")
    @Parameter(description = "True for people in service, false for those who left; absent for all.")
    Boolean active;

    @QueryParam("problem")
    @Parameter(description = "Only people in service with this problem.")
    EmployeeProblem problem;

    /** What the audit trail remembers of a list; of a search for a person only that there was one. */
    Map<String, Object> asDetail() {
        return Filters.given("unitId", unitId, "subunits", unitId == null ? null : subunits,
                "searched", q == null || q.isBlank() ? null : Boolean.TRUE, "status", status, "active", active, "problem", problem);
    }
}
