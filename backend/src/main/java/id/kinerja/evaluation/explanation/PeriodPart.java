package id.kinerja.evaluation.explanation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period an evaluation is about. */
@Schema(name = "EvaluatedPeriod")
public record PeriodPart(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1", maximum = "12", examples = "2") int sequence,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String label,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "Until when the employee submits; later is possible and marked as late.")
                LocalDate dueOn) {}
