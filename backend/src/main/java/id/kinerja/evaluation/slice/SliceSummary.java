package id.kinerja.evaluation.slice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's slices in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessorSliceSummary")
public record SliceSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) SlicePart.Status status,
        Instant completedAt) {}
