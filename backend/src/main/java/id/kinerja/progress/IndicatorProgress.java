package id.kinerja.progress;

import id.kinerja.progress.achievement.Achievement;
import id.kinerja.progress.achievement.Goal;
import id.kinerja.progress.achievement.IndicatorAchievement;
import id.kinerja.progress.achievement.RealisedToDate;
import id.kinerja.progress.achievement.TargetToDate;
import id.kinerja.progress.computed.ComputedValue;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One indicator with what was recorded on it from the cycle's first period to the one looked at.
 *
 * @param reach the numbers agreed for the year
 * @param place the period looked at
 * @param totals of the entries that count
 * @param counts how many entries and pieces of evidence there are
 * @param computed what it filled itself with; null where its employee records it
 */
public record IndicatorProgress(
        UUID id, UUID lineageId, Aspect aspect, String description, String unitOfMeasure, Direction direction,
        Accumulation accumulation, Reach reach, Place place, RealisedToDate totals, Counts counts,
        IndicatorSource source, ComputedValue computed) {

    /** The agreed numbers; null where the plan names none. */
    public record Reach(BigDecimal baseline, BigDecimal targetValue, BigDecimal rangeLow, BigDecimal rangeHigh) {}

    /** A period by its place among those of its cycle, from 1. */
    public record Place(int sequence, int periods) {}

    public record Counts(int entriesInPeriod, int evidence, LocalDate lastOccurredOn) {}

    IndicatorProgress filled(ComputedValue value) {
        return new IndicatorProgress(id, lineageId, aspect, description, unitOfMeasure, direction, accumulation, reach, place, totals, counts, source, value);
    }

    /** Whether success is told in words alone, so that there is nothing to compute. */
    public boolean isInWords() {
        return aspect == null;
    }

    /** What was agreed for the whole year; empty where the plan names no number. */
    public Optional<Goal> goalOfYear() {
        if (isInWords()) {
            return Optional.empty();
        }
        return switch (direction) {
            case HIGHER_BETTER -> Optional.ofNullable(reach.targetValue()).map(Goal.AtLeast::new);
            case LOWER_BETTER -> Optional.ofNullable(reach.targetValue()).map(Goal.AtMost::new);
            case RANGE -> reach.rangeLow() == null || reach.rangeHigh() == null
                    ? Optional.empty()
                    : Optional.of(new Goal.Between(reach.rangeLow(), reach.rangeHigh(), lowerIsBetter()));
        };
    }

    /** Time and money are better saved; of the other aspects more is better (PermenPANRB 8/2021, examples of ranges). */
    private boolean lowerIsBetter() {
        return aspect == Aspect.TIME || aspect == Aspect.COST;
    }

    public Optional<Goal> goalToDate() {
        return goalOfYear().map(goal -> TargetToDate.of(goal, accumulation, place.sequence(), place.periods()));
    }

    public Optional<BigDecimal> realised() {
        if (source.isComputed()) {
            return Optional.ofNullable(computed).map(ComputedValue::value);
        }
        return isInWords() ? Optional.empty() : totals.as(accumulation);
    }

    public Optional<Achievement> achievement() {
        return goalToDate().flatMap(goal -> realised().flatMap(value -> IndicatorAchievement.of(goal, value)));
    }
}
