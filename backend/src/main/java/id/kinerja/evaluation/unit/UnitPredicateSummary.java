package id.kinerja.evaluation.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.organization.UnitRef;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in the list of a period; without an id where nothing has begun. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A unit in the list of a period; without an id where nothing has begun.")
public record UnitPredicateSummary(
        @Schema(required = true) UnitRef unit,
        @Schema(description = "Absent where nothing has begun.") UUID id,
        @Schema(required = true) UnitPredicateStatus status,
        @Schema(description = "Absent until it is set.") UnitLevel level,
        @Schema(required = true, minimum = "0", maximum = "100000", description = "People of the unit itself in the cycle.") int people,
        @Schema(required = true, description = "True where the caller heads it.") boolean own,
        @Schema(required = true, description = "True where it waits for the caller to set it.") boolean waitsForCaller,
        @Schema(description = "The calibration session that is open now.") UUID openCalibrationId) {}
