package id.kinerja.insight.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when on a question is asked.
 *
 * @param fewestRated with fewer ratings by one assessor nothing is said
 * @param equalOver share in percent that equal ratings surely exceed before it is asked about
 * @param missingOver the same for ratings without evidence, without feedback on a target, or unlike the indicators
 */
@Schema(description = "From when on a question about ratings is asked.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record SignalLimits(
        @Min(3) @Max(100) int fewestRated,
        @Min(1) @Max(99) int equalOver,
        @Min(1) @Max(99) int missingOver) {}
