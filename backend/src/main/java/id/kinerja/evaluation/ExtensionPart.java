package id.kinerja.evaluation;

import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time that was given to the employee of an evaluation, with the reason that both read. */
@Schema(name = "EvaluationExtension", description = "More time that was given to the employee, to the unit or to everybody.")
public record ExtensionPart(
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, maxLength = 500) String reason,
        @Schema(required = true) Instant grantedAt) {

    /** Null where none was given. */
    static ExtensionPart of(Row row) {
        return row.date("extended_to") == null
                ? null
                : new ExtensionPart(row.date("extended_to"), row.text("extension_reason"), row.instant("granted_at"));
    }
}
