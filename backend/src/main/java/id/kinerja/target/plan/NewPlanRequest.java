package id.kinerja.target.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins one's own plan. */
public record NewPlanRequest(@NotNull @Schema(description = "An open cycle.") UUID cycleId) {}
