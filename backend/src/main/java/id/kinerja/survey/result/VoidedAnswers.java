package id.kinerja.survey.result;

import id.kinerja.shared.paging.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that two persons took out of the count. */
@Schema(description = "Answers that two persons took out of the count.")
public record VoidedAnswers(
        @Schema(required = true, minimum = "1", maximum = "1000") long answers,
        @Schema(required = true, maxLength = 1000) String reason,
        @Schema(required = true) Instant decidedAt) {

    static VoidedAnswers of(Row row) {
        return new VoidedAnswers(row.whole("answers"), row.text("reason"), row.instant("decided_at"));
    }
}
