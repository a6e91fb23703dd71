package id.kinerja.objection.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivered result of the caller, with the time that is left to object. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContestableResult", description = "A delivered result of the caller, with the time that is left to object.")
public record ContestableResult(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) Predicate predicate,
        @Schema(required = true) Instant deliveredAt,
        @Schema(required = true, description = "The last day on which an objection is in time.") LocalDate deadlineOn,
        @Schema(required = true, minimum = "-100000", maximum = "100000",
                description = "Days left until the end of the last day; 0 on that day, negative afterwards.") int daysLeft,
        @Schema(required = true, description = "True where an objection would be late and need a reason.") boolean late,
        @Schema(description = "The objection there is, or the last one that was withdrawn.") UUID objectionId,
        @Schema(required = true, description = "Whether the caller may object now, in time or late.") boolean mayObject) {}
