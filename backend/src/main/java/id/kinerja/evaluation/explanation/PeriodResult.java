package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One period of the year as it stands beside the annual evaluation; nothing is reckoned from it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluationPeriodResult", description = "One period of the year beside the annual evaluation. The annual result is never derived from it.")
public record PeriodResult(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "1", maximum = "12") int sequence,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String label,
        @Schema(required = true, maxLength = 40, examples = "DELIVERED") String status,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, maxLength = 364) String assessorName,
        Rating resultRating,
        Rating behaviourRating,
        Predicate predicate) {

    PeriodResult withoutRatings() {
        return new PeriodResult(evaluationId, sequence, label, status, assessorId, assessorName, null, null, null);
    }
}
