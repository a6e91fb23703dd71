package id.kinerja.service.request;

import id.kinerja.service.clock.ProcessingTime;
import id.kinerja.service.clock.StandardDuration;
import id.kinerja.service.clock.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of one request: by when it is promised, and how long the office took.
 *
 * @param dueAt null without a complete file, a standard or counter hours
 * @param processing until ready; null before
 * @param onTime whether it was ready in time; null while it is not ready, or where nothing was promised
 */
public record RequestClock(Instant dueAt, Duration processing, Boolean onTime) {

    /**
     * @param calendar null for a counter without hours
     * @param standard in force when the file became complete; null where there was none
     */
    public static RequestClock of(RequestHistory history, WorkingCalendar calendar, StandardDuration standard) {
        if (history.completeAt() == null || calendar == null) {
            return new RequestClock(null, null, null);
        }
        Instant ready = history.readyAt();
        Instant reckonedAt = ready == null ? history.lastAt() : ready;
        Instant due = standard == null ? null
                : ProcessingTime.due(calendar, history.completeAt(), standard, reckonedAt, history.pauses());
        return new RequestClock(due, ready == null ? null : ProcessingTime.of(calendar, history.completeAt(), ready, history.pauses()),
                ready == null || due == null ? null : !ready.isAfter(due));
    }

    Long processingSeconds() {
        return processing == null ? null : processing.toSeconds();
    }
}
