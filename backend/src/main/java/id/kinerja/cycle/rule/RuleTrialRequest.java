package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to try. */
@Schema(description = "A value to try; nothing is kept of it.")
public record RuleTrialRequest(@NotNull @Schema(ref = "RuleValue") JsonNode value) {}
