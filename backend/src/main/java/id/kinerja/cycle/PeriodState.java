package id.kinerja.cycle;

import java.time.LocalDate;

/** Where a period stands on a day of the office; never stored, since it follows from its dates. */
public enum PeriodState {
    UPCOMING,
    RUNNING,
    /** Over, but still open for submission and evaluation. */
    EVALUATING,
    CLOSED;

    public static PeriodState on(LocalDate day, LocalDate startsOn, LocalDate endsOn, LocalDate closesOn) {
        if (day.isBefore(startsOn)) {
            return UPCOMING;
        }
        if (!day.isAfter(endsOn)) {
            return RUNNING;
        }
        return day.isAfter(closesOn) ? CLOSED : EVALUATING;
    }
}
