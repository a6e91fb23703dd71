package id.kinerja.audit;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the auditor looks for; every part is optional. */
public class AuditFilter {

    private static final String NAME = "^[A-Z][A-Z0-9_]{1,63}$";

    @QueryParam("employeeId")
    @Parameter(description = "Whose file.")
    UUID employeeId;

    @QueryParam("actorEmployeeId")
    @Parameter(description = "Who acted.")
    UUID actorEmployeeId;

    @QueryParam("subjectType")
    @Pattern(regexp = NAME, message = "audit.name-shape")
    @Parameter(description = "Kind of thing.", example = "PLAN", schema = @Schema(type = SchemaType.STRING, pattern = NAME, maxLength = 64))
    String subjectType;

    @QueryParam("subjectId")
    @Parameter(description = "One thing.")
    UUID subjectId;

    @QueryParam("action")
    @Pattern(regexp = NAME, message = "audit.name-shape")
    @Parameter(description = "What happened.", example = "PLAN_SUBMITTED", schema = @Schema(type = SchemaType.STRING, pattern = NAME, maxLength = 64))
    String action;

    @QueryParam("from")
    @Parameter(description = "The earliest moment, included.", example = "2026-05-01T00:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Instant from;

    @QueryParam("to")
    @Parameter(description = "The latest moment, not included.", example = "2026-06-01T00:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Instant to;

    /** For the record of the reading: what was asked for. */
    Map<String, Object> asMap() {
        return Filters.given("employeeId", employeeId, "actorEmployeeId", actorEmployeeId, "subjectType", subjectType,
                "subjectId", subjectId, "action", action, "from", from, "to", to);
    }
}
