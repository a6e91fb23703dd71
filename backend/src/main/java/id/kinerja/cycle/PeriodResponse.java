package id.kinerja.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the cycle's year with its deadlines. */
@Schema(description = "A part of the cycle's year with its deadlines.")
public record PeriodResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, minimum = "1", maximum = "13") int sequence,
        @Schema(required = true, description = "ANNUAL is the year as a whole, beside the periods of the rhythm.") PeriodKind kind,
        @Schema(required = true, maxLength = 40, examples = "Triwulan I") String label,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "Until when employees submit.") LocalDate dueOn,
        @Schema(required = true, description = "Until when the period is evaluated.") LocalDate closesOn,
        @Schema(required = true, description = "Follows from the dates and today.") PeriodState state,
        @Schema(required = true, maxItems = 1) List<PeriodAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public PeriodResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
