package id.kinerja.organization.assignment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments a list holds. */
public class AssignmentFilter {

    @QueryParam("employeeId")
    @Parameter(description = "Assignments of this person, past and future ones too.")
    UUID employeeId;

    @QueryParam("unitId")
    @Parameter(description = "Assignments in this unit.")
    UUID unitId;

    @QueryParam("assessorId")
    @Parameter(description = "Assignments that this person assesses.")
    UUID assessorId;

    @QueryParam("on")
    @Parameter(description = "Only those in force on this day.")
    LocalDate on;

    /** What the audit trail remembers of a list. */
    Map<String, Object> asDetail() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("employeeId", employeeId);
        detail.put("unitId", unitId);
        detail.put("assessorId", assessorId);
        detail.put("on", on == null ? null : on.toString());
        detail.values().removeIf(java.util.Objects::isNull);
        return detail;
    }
}
