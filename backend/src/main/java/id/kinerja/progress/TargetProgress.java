package id.kinerja.progress;

import id.kinerja.progress.achievement.Achievement;
import id.kinerja.progress.computed.ComputedValue;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One target with the progress of its indicators, in the order of the plan. */
public record TargetProgress(UUID id, TargetKind kind, String title, List<IndicatorProgress> indicators) {

    TargetProgress filled(Map<IndicatorSource, ComputedValue> values) {
        return new TargetProgress(id, kind, title, indicators.stream().map(indicator -> indicator.filled(values.get(indicator.source()))).toList());
    }

    /** Percentages of those indicators that have one. */
    public List<BigDecimal> achievements() {
        return indicators.stream()
                .map(IndicatorProgress::achievement)
                .flatMap(Optional::stream)
                .map(Achievement::percent)
                .toList();
    }
}
