package id.kinerja.evaluation.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period a unit's predicate is about. */
@Schema(name = "UnitPredicatePeriod", description = "The period a unit's predicate is about.")
public record UnitPeriodPart(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String label,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn) {}
