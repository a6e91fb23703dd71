package id.kinerja.service.measure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What one person's steps were part of, for an indicator that fills itself.
 *
 * @param finished requests made ready in the span in which the person did a step
 * @param judged those of them for which something was promised
 * @param medianProcessing of the whole requests; null without any
 * @param medianOwnSteps of the counter time of the person's own steps; null without any
 * @param firstTimeRight those of the finished without a correction caused by the office within 30 days
 * @param requestIds the finished ones, in the order of their arrival in the log
 */
public record PersonMeasure(long finished, long judged, long onTime, Duration medianProcessing, Duration medianOwnSteps,
        long firstTimeRight, List<UUID> requestIds) {}
