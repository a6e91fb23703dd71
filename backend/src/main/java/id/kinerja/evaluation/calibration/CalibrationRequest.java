package id.kinerja.evaluation.calibration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which unit and period to open a session. */
@Schema(description = "On which unit and period to open a session.")
public record CalibrationRequest(@NotNull @Schema(description = "The unit's predicate, which must be set.") UUID unitPredicateId) {}
