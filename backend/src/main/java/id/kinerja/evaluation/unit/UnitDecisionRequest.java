package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The predicate as it is set. */
@Schema(description = "The predicate as it is set.")
public record UnitDecisionRequest(
        @NotNull UnitLevel level,
        @Size(max = 2000) @Schema(description = "Needed where it differs from the proposal.") String reason,
        @Valid @Schema(description = "For the top unit, where somebody outside the office decides; else absent.") ExternalSetter external) {}
