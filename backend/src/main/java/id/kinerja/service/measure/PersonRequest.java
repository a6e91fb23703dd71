package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.contest.ContestCause;
import id.kinerja.service.contest.ContestState;
import id.kinerja.service.request.ServiceTypeRef;
import id.kinerja.service.request.WorkStep;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One request behind a person's numbers; nothing of it tells who the citizen is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonRequest", description = "One request behind a person's numbers.")
public record PersonRequest(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 80, examples = "KEC-YAN/2026/0123") String number,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ServiceTypeRef serviceType,
        @Schema(description = "Absent where it is overdue.") Instant readyAt,
        Instant dueAt,
        @Schema(description = "Absent where nothing was promised; false for an overdue one.") Boolean onTime,
        @Schema(minimum = "0", maximum = "999999999", description = "Of the whole request, in counter time without pauses.") Long processingSeconds,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Of the person's own steps.") long ownSeconds,
        @Schema(required = true, maxItems = 10, description = "What the person did in it.") List<WorkStep> steps,
        @Schema(required = true, description = "Corrected for a mistake of the office within 30 days.") boolean corrected,
        @Schema(description = "Why it counts no more; absent while it counts.") ContestCause excludedFor,
        @Schema(description = "The person's contest, where there is one.") UUID contestId,
        ContestState contestState,
        @Schema(maxLength = 1000, description = "Why the contest was decided so.") String decisionReason) {

    /** The columns of {@link #of}, of the requests {@code w}. */
    public static final String COLUMNS = """
            w.id, w.number, w.unit_id, w.unit_name, w.service_type_id, w.type_name, w.ready_at, w.due_at, w.on_time, w.processing_seconds,
            w.seconds, w.steps, w.corrected, w.excluded_for, w.contest_id, w.contest_state, w.decision_reason""";

    public static PersonRequest of(Row row) {
        return new PersonRequest(row.uuid("id"), row.text("number"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")),
                new ServiceTypeRef(row.uuid("service_type_id"), row.text("type_name")), row.instant("ready_at"), row.instant("due_at"),
                row.text("on_time") == null ? null : row.flag("on_time"),
                row.text("processing_seconds") == null ? null : row.whole("processing_seconds"), row.whole("seconds"),
                steps(row.text("steps")), row.flag("corrected"), row.oneOf("excluded_for", ContestCause.class), row.uuid("contest_id"),
                row.oneOf("contest_state", ContestState.class), row.text("decision_reason"));
    }

    private static List<WorkStep> steps(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(",")).map(WorkStep::valueOf).toList();
    }
}
