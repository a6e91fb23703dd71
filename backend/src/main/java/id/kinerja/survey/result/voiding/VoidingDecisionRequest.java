package id.kinerja.survey.result.voiding;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The word of the second person. */
@Schema(description = "The word of the second person.")
public record VoidingDecisionRequest(@NotNull @Schema(required = true, examples = "true") Boolean accepted) {}
