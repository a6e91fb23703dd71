package id.kinerja.objection;

import id.kinerja.shared.paging.Filters;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of objections. */
public class ObjectionQuery {

    /** The part that the caller plays. */
    @Schema(name = "ObjectionPart")
    public enum Part {
        EMPLOYEE("o.employee_id"),
        ASSESSOR("o.assessor_employee_id"),
        DECIDER("o.decider_employee_id");

        private final String column;

        Part(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    @QueryParam("role")
    @Parameter(description = "Only cases in which the caller plays this part.")
    Part role;

    @QueryParam("status")
    @Parameter(description = "Only cases in this state.")
    ObjectionStatus status;

    @QueryParam("pending")
    @Parameter(description = "Only cases that are still open, or only closed ones.")
    Boolean pending;

    @QueryParam("evaluationId")
    @Parameter(description = "Only cases about this result.")
    UUID evaluationId;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("role", role, "status", status, "pending", pending, "evaluationId", evaluationId);
    }
}
