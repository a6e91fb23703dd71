package id.kinerja.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.followup.step.FollowUpState;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up in a list, without any rating. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef employee,
        @Schema(maxLength = 200, description = "Where the person works today.", examples = "Seksi Pelayanan Umum") String unitName,
        @Schema(required = true) FollowUpKind kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, description = "Who carries it out.") PersonRef owner,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) FollowUpState state,
        @Schema(required = true, description = "True if it should be done by now and is not.") boolean overdue) {

    static FollowUpSummary of(Row row) {
        return new FollowUpSummary(row.uuid("id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")), row.text("unit_name"),
                row.oneOf("kind", FollowUpKind.class), row.text("title"), new PersonRef(row.uuid("owner_employee_id"), row.text("owner_name")),
                row.date("due_on"), row.oneOf("state", FollowUpState.class), row.flag("overdue"));
    }
}
