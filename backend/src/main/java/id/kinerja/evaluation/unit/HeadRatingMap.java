package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the five predicates of a unit to the three ratings of its head's results. */
@Schema(description = "From the five predicates of a unit to the three ratings of its head's results.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record HeadRatingMap(
        @NotNull Rating excellent, @NotNull Rating good, @NotNull Rating needsImprovement, @NotNull Rating poor, @NotNull Rating veryPoor) {

    Rating of(UnitLevel level) {
        return switch (level) {
            case EXCELLENT -> excellent;
            case GOOD -> good;
            case NEEDS_IMPROVEMENT -> needsImprovement;
            case POOR -> poor;
            case VERY_POOR -> veryPoor;
        };
    }
}
