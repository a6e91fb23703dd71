package id.kinerja.evaluation.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which unit and period to begin. */
@Schema(description = "Which unit and period to begin.")
public record UnitPredicateRequest(@NotNull UUID unitId, @NotNull UUID periodId) {}
