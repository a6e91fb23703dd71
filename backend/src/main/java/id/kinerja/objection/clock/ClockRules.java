package id.kinerja.objection.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an office sets about the clocks of an objection. How many days there are to object stands with the steps of an evaluation.
 *
 * @param dayUnit what counts as a day, for the filing and for the decision
 * @param decisionDays days from the filing until the office means to decide
 */
@Schema(name = "ObjectionClockRules", description = "What an office sets about the clocks of an objection.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record ClockRules(
        @NotNull @Schema(required = true) DayUnit dayUnit,
        @NotNull @Min(1) @Max(365) @Schema(required = true, minimum = "1", maximum = "365") Integer decisionDays) {}
