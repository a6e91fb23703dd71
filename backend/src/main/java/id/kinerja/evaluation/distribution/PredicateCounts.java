package id.kinerja.evaluation.distribution;

import id.kinerja.evaluation.rating.Predicate;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people have which predicate. */
@Schema(description = "How many people have which predicate.")
public record PredicateCounts(
        @Schema(required = true, minimum = "0", maximum = "1000000") int veryGood,
        @Schema(required = true, minimum = "0", maximum = "1000000") int good,
        @Schema(required = true, minimum = "0", maximum = "1000000") int needsImprovement,
        @Schema(required = true, minimum = "0", maximum = "1000000") int poor,
        @Schema(required = true, minimum = "0", maximum = "1000000") int veryPoor) {

    public static final PredicateCounts NONE = new PredicateCounts(0, 0, 0, 0, 0);

    public static PredicateCounts of(Map<Predicate, Integer> counts) {
        Map<Predicate, Integer> all = new EnumMap<>(Predicate.class);
        all.putAll(counts);
        return new PredicateCounts(
                all.getOrDefault(Predicate.VERY_GOOD, 0), all.getOrDefault(Predicate.GOOD, 0),
                all.getOrDefault(Predicate.NEEDS_IMPROVEMENT, 0), all.getOrDefault(Predicate.POOR, 0),
                all.getOrDefault(Predicate.VERY_POOR, 0));
    }

    public int of(Predicate predicate) {
        return switch (predicate) {
            case VERY_GOOD -> veryGood;
            case GOOD -> good;
            case NEEDS_IMPROVEMENT -> needsImprovement;
            case POOR -> poor;
            case VERY_POOR -> veryPoor;
        };
    }

    public int population() {
        return veryGood + good + needsImprovement + poor + veryPoor;
    }
}
