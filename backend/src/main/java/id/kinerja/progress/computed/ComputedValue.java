package id.kinerja.progress.computed;

import id.kinerja.service.contest.ContestCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * The number of an indicator that fills itself.
 *
 * @param value in the indicator's unit, at most two decimals, half up; null where there is no case
 * @param cases what it was reckoned from, such as requests for which something was promised
 * @param hits those of them that count as reached; equal to the cases where there is no such thing
 * @param excluded how many cases count no more, by the cause of the contest
 * @param contested how many are contested and not yet decided
 * @param changedAt when a decision or a correction last changed it; null if none did
 */
public record ComputedValue(
        ComputedSpan span, BigDecimal value, long cases, long hits, Map<ContestCause, Long> excluded, long contested, Instant changedAt) {

    static ComputedValue nothing(ComputedSpan span) {
        return new ComputedValue(span, null, 0, 0, Map.of(), 0, null);
    }
}
