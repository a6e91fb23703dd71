package id.kinerja.progress;

import id.kinerja.progress.achievement.Achievement;
import id.kinerja.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One target with the progress of its indicators, in the order of the plan. */
public record TargetProgress(UUID id, TargetKind kind, String title, List<IndicatorProgress> indicators) {

    /** Percentages of those indicators that have one. */
    public List<BigDecimal> achievements() {
        return indicators.stream()
                .map(IndicatorProgress::achievement)
                .flatMap(Optional::stream)
                .map(Achievement::percent)
                .toList();
    }
}
