package id.kinerja.followup.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step or note of a follow-up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpStep(
        @Schema(required = true) Kind step,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 400, examples = "Ika Sari, A.Md.") String byName,
        @Schema(maxLength = 2000) String text) {

    @Schema(name = "FollowUpStepKind")
    public enum Kind { PROPOSED, EDITED, APPROVED, STARTED, NOTED, COMPLETED, CANCELLED }

    public static FollowUpStep of(Row row) {
        return new FollowUpStep(row.oneOf("step", Kind.class), row.instant("taken_at"), row.text("by_name"), row.text("text"));
    }
}
