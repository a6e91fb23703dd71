package id.kinerja.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.cycle.PeriodKind;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation in a list; ratings are absent where the caller may not see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true, description = "ANNUAL is the year as a whole.") PeriodKind periodKind,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(maxLength = 200, examples = "Seksi Pelayanan Umum") String unitName,
        @Schema(required = true, examples = "DELIVERED") EvaluationStatus status,
        @Schema(required = true, description = "True where the assessor evaluated without a submission.") boolean withoutSubmission,
        @Schema(examples = "AS_EXPECTED") Rating resultRating,
        @Schema(examples = "ABOVE") Rating behaviourRating,
        @Schema(examples = "GOOD") Predicate predicate,
        Instant submittedAt,
        Instant deliveredAt,
        Instant acknowledgedAt) {}
