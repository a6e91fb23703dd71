package id.kinerja.service.measure;

import id.kinerja.service.contest.ContestCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What one person's steps were part of, for an indicator that fills itself. Contests that were accepted are reckoned in.
 *
 * @param finished requests made ready in the span in which the person did a step
 * @param judged those of them for which something was promised, and those promised in the span and not ready at its end
 * @param timed those of them whose working time is known
 * @param medianProcessing of the whole requests; null without any
 * @param medianOwnSteps of the counter time of the person's own steps; null without any
 * @param firstTimeRight those of the finished without a correction caused by the office within 30 days
 * @param excluded how many count no more, by the cause of the contest
 * @param contested how many are contested and not yet decided
 * @param changedAt when a decision or a correction last changed the numbers; null if none did
 */
public record PersonMeasure(long finished, long judged, long onTime, long timed, Duration medianProcessing, Duration medianOwnSteps,
        long firstTimeRight, Map<ContestCause, Long> excluded, long contested, Instant changedAt) {}
