package id.kinerja.evaluation.calibration;

import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another result for one person. */
@Schema(description = "Another result for one person; the predicate follows by the nine cells.")
public record CalibrationChangeRequest(
        @NotNull UUID evaluationId,
        @NotNull @Min(0) @Max(1_000_000_000) @Schema(description = "Version of the evaluation that was looked at: 409 names who changed it since.")
                Long evaluationVersion,
        @NotNull Rating resultRating,
        @NotNull Rating behaviourRating,
        @NotBlank @Size(min = 10, max = 2000) @Schema(description = "Why; read by the person and the assessor.") String reason) {}
