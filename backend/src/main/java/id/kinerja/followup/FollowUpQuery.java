package id.kinerja.followup;

import id.kinerja.followup.step.FollowUpState;
import id.kinerja.shared.paging.Filters;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of follow-ups. */
public class FollowUpQuery {

    /** Whose follow-ups: the caller's own, or those of the people the caller leads. */
    public enum Scope { MINE, LED }

    @QueryParam("scope")
    @Parameter(description = "MINE: about the caller or carried out by the caller; LED: about people whom the caller leads.")
    Scope scope;

    @QueryParam("employeeId")
    @Parameter(description = "Only about this person.")
    UUID employeeId;

    @QueryParam("unitId")
    @Parameter(description = "Only about people who work in this unit today.")
    UUID unitId;

    @QueryParam("kind")
    FollowUpKind kind;

    @QueryParam("state")
    FollowUpState state;

    @QueryParam("overdue")
    @Parameter(description = "True: only those that should be done by now and are not.")
    Boolean overdue;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("scope", scope, "employeeId", employeeId, "unitId", unitId, "kind", kind, "state", state, "overdue", overdue);
    }
}
