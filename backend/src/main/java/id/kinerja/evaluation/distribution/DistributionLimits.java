package id.kinerja.evaluation.distribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers of the five patterns, in whole percent.
 *
 * @param mostOver "most" is a share over this; the circular gives the word and no number
 * @param mostAtMost upper limit of the predicate that most have, for Istimewa and Baik
 * @param mainAtLeast lower limit of the leading predicate, for the three lower patterns
 * @param secondAtLeast lower limit of the second predicate, for Kurang and Sangat Kurang
 * @param veryGoodAtMost upper limit of Sangat Baik, for Butuh Perbaikan and Kurang
 * @param countsBelow with fewer people limits become whole persons, rounded in favour of the unit
 */
@Schema(description = "The numbers of the patterns of distribution, in whole percent.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record DistributionLimits(
        @Min(0) @Max(99) int mostOver,
        @Min(1) @Max(100) int mostAtMost,
        @Min(0) @Max(100) int mainAtLeast,
        @Min(0) @Max(100) int secondAtLeast,
        @Min(0) @Max(100) int veryGoodAtMost,
        @Min(0) @Max(100) int countsBelow) {

    /** As the circular has them. */
    public static final DistributionLimits OF_THE_CIRCULAR = new DistributionLimits(50, 70, 60, 10, 10, 10);
}
