package id.kinerja.evaluation.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal goes back. */
@Schema(description = "Why a proposal goes back.")
public record UnitReturnRequest(@NotBlank @Size(min = 10, max = 2000) String reason) {}
