package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.cycle.PeriodKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period an evaluation is about. */
@Schema(name = "EvaluatedPeriod")
public record PeriodPart(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1", maximum = "13", examples = "2") int sequence,
        @Schema(required = true, description = "ANNUAL is the year as a whole, judged on its own.") PeriodKind kind,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String label,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "Until when this employee submits, more time given included; later is possible and marked as late.")
                LocalDate dueOn) {

    /** A copy frozen before there were annual evaluations says no kind. */
    public PeriodPart {
        kind = kind == null ? PeriodKind.PERIODIC : kind;
    }

    @JsonIgnore
    @Schema(hidden = true)
    public boolean isAnnual() {
        return kind == PeriodKind.ANNUAL;
    }
}
