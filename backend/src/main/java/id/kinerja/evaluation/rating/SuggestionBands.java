package id.kinerja.evaluation.rating;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a mean achievement becomes a mark, and what "most" and "a small part" are. The regulations give words, no numbers; these
 * are an office's own settings.
 *
 * @param aboveOver a mean over this percentage is above expectation
 * @param asExpectedFrom a mean from this percentage on is as expected, less is below
 * @param mostOver the share of targets that is "most", exclusive
 * @param smallPartUnder the share of main targets below expectation that is still "a small part", exclusive
 */
@Schema(description = "Where a mean achievement becomes a mark, and what most and a small part are.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record SuggestionBands(
        @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal aboveOver,
        @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal asExpectedFrom,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal mostOver,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal smallPartUnder) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A version kept before "most" could be set means more than half. */
    public SuggestionBands {
        mostOver = mostOver == null ? HALF : mostOver;
    }

    public Rating markOf(BigDecimal meanAchievement) {
        if (meanAchievement.compareTo(aboveOver) > 0) {
            return Rating.ABOVE;
        }
        return meanAchievement.compareTo(asExpectedFrom) >= 0 ? Rating.AS_EXPECTED : Rating.BELOW;
    }

    boolean isMost(long part, long whole) {
        return BigDecimal.valueOf(part).compareTo(mostOver.multiply(BigDecimal.valueOf(whole))) > 0;
    }

    boolean isSmallPart(long part, long whole) {
        return BigDecimal.valueOf(part).compareTo(smallPartUnder.multiply(BigDecimal.valueOf(whole))) < 0 || part == 0;
    }
}
