package id.kinerja.objection;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        Map<String, Object> set = new HashMap<>();
        set.put("role", role);
        set.put("status", status);
        set.put("pending", pending);
        set.put("evaluationId", evaluationId);
        set.values().removeIf(Objects::isNull);
        return set;
    }
}
