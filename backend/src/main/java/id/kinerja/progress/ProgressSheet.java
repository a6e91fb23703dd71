package id.kinerja.progress;

import id.kinerja.progress.computed.ComputedSpan;
import id.kinerja.progress.computed.ComputedValue;
import id.kinerja.target.IndicatorSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan's progress from the cycle's first period to the end of one of its periods.
 *
 * @param span whose work fills what fills itself; null without targets
 */
public record ProgressSheet(UUID planId, UUID periodId, ComputedSpan span, List<TargetProgress> targets) {

    List<IndicatorSource> sources() {
        return targets.stream().flatMap(target -> target.indicators().stream()).map(IndicatorProgress::source).distinct().toList();
    }

    /** Of this version of the plan. */
    public Optional<IndicatorProgress> findIndicator(UUID indicatorId) {
        return targets.stream().flatMap(target -> target.indicators().stream()).filter(indicator -> indicator.id().equals(indicatorId)).findFirst();
    }

    ProgressSheet filled(Map<IndicatorSource, ComputedValue> values) {
        return new ProgressSheet(planId, periodId, span, targets.stream().map(target -> target.filled(values)).toList());
    }

    /** When a decision or a correction last changed what filled itself. */
    public Optional<Instant> computedChangedAt() {
        return targets.stream().flatMap(target -> target.indicators().stream()).map(IndicatorProgress::computed).filter(Objects::nonNull)
                .map(ComputedValue::changedAt).filter(Objects::nonNull).max(Instant::compareTo);
    }
}
