package id.kinerja.target.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list: its state, without its content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) Person employee,
        @Schema(required = true, minimum = "1", maximum = "1000", examples = "1") int versionNumber,
        @Schema(required = true, examples = "SUBMITTED") PlanStatus status,
        Instant submittedAt,
        Instant establishedAt,
        @Schema(required = true, minimum = "0", maximum = "20", examples = "4") int mainTargets,
        @Schema(required = true, description = "True if a main target waits for a target of the superior.") boolean provisional) {

    /** Whose plan it is. */
    @Schema(name = "PlanOwner")
    public record Person(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name) {}

    static PlanSummary of(Row row) {
        return new PlanSummary(
                row.uuid("id"), row.uuid("cycle_id"), new Person(row.uuid("employee_id"), row.text("employee_name")),
                (int) row.whole("version_number"), row.oneOf("status", PlanStatus.class), row.instant("submitted_at"),
                row.instant("established_at"), (int) row.whole("main_targets"), row.flag("provisional"));
    }
}
