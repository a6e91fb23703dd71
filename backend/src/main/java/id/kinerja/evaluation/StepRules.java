package id.kinerja.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an office sets about the steps of an evaluation.
 *
 * @param dialogueExpected whether signing without a recorded dialogue is warned of; it never blocks
 * @param objectionDays calendar days after the delivery in which an objection is possible; then the result becomes final
 */
@Schema(description = "What an office sets about the steps of an evaluation.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record StepRules(
        @NotNull @Schema(required = true) Boolean dialogueExpected,
        @NotNull @Min(0) @Max(90) @Schema(required = true, minimum = "0", maximum = "90") Integer objectionDays) {}
