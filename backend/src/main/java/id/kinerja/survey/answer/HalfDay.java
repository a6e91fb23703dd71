package id.kinerja.survey.answer;

import java.time.LocalTime;

/** All that is kept of the time of an answer besides its day, as the paper form asks (08.00-12.00, 13.00-17.00). */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    public static HalfDay of(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
