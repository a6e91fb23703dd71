package id.kinerja.service.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long the office took: counter time from the complete file to the ready document, without pauses. Pauses that overlap
 * count once. What the citizen waited is another number, the time on the wall from arrival to hand-over, and has no pauses.
 */
public final class ProcessingTime {

    private ProcessingTime() {}

    /** @param until when it was ready, or now while it is not */
    public static Duration of(WorkingCalendar calendar, Instant complete, Instant until, List<Pause> pauses) {
        Duration working = calendar.between(complete, until);
        for (Pause pause : merged(complete, until, pauses)) {
            working = working.minus(calendar.between(pause.from(), pause.to()));
        }
        return working;
    }

    /** By when it must be ready: the promise counted from the complete file, moved by the counter time of the pauses so far. */
    public static Instant due(WorkingCalendar calendar, Instant complete, StandardDuration standard, Instant now, List<Pause> pauses) {
        Instant promised = standard.dueFrom(complete, calendar);
        Duration paused = Duration.ZERO;
        for (Pause pause : merged(complete, now, pauses)) {
            paused = paused.plus(calendar.between(pause.from(), pause.to()));
        }
        return calendar.plus(promised, paused);
    }

    /** Without overlap, within the time looked at, those still lasting ended with it. */
    private static List<Pause> merged(Instant from, Instant until, List<Pause> pauses) {
        if (!until.isAfter(from)) {
            return List.of();
        }
        List<Pause> within = pauses.stream()
                .filter(pause -> pause.from().isBefore(until) && (pause.lasts() || pause.to().isAfter(from)))
                .map(pause -> new Pause(later(from, pause.from()), pause.lasts() || pause.to().isAfter(until) ? until : pause.to()))
                .filter(pause -> pause.to().isAfter(pause.from()))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        List<Pause> merged = new ArrayList<>();
        for (Pause pause : within) {
            Pause last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || pause.from().isAfter(last.to())) {
                merged.add(pause);
            } else if (pause.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Pause(last.from(), pause.to()));
            }
        }
        return merged;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
