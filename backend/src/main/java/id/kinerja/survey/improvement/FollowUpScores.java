package id.kinerja.survey.improvement;

import java.time.LocalDate;

/**
 * What the national evaluation of service units (PEKPPP, Pedoman Menteri PANRB 5/2023) gives for a survey and what followed it:
 * indicators 6 to 9, each 0 to 5. Seen in two assessment sheets of local governments, not in the guideline itself; where its words
 * leave room we read them strictly and say so.
 *
 * @param perRegulation nine elements, the scale and a weight of PermenPANRB 14/2017
 * @param media where the result was published, counted once each
 * @param offline whether one of them is not electronic
 * @param electronic whether one of them is
 * @param planned improvements of the plan
 * @param done those carried out
 * @param reportedOn day of publication; null before it
 * @param lastDoneOn day on which the last one was carried out; null where none was
 */
record FollowUpScores(boolean perRegulation, int media, boolean offline, boolean electronic, int planned, int done, LocalDate reportedOn,
        LocalDate lastDoneOn) {

    private static final int HIGHEST = 5;
    private static final int HUNDRED = 100;
    private static final int ABOVE_THREE_TENTHS = 30;
    private static final int ABOVE_EIGHT_TENTHS = 80;

    /**
     * Indicator 6, the survey: 1 not as the regulation says, 2 as it says, 3 published, 4 published both ways, 5 followed up too. One
     * step rests on the one before it; we take a plan as followed up once one of its improvements is carried out.
     */
    int survey() {
        if (!perRegulation) {
            return 1;
        }
        if (!offline && !electronic || reportedOn == null) {
            return 2;
        }
        return !(offline && electronic) ? 3 : done > 0 ? HIGHEST : 4;
    }

    /** Indicator 7, how many media: 5 for more than four. */
    int mediaScore() {
        return reportedOn == null ? 0 : Math.min(HIGHEST, media);
    }

    /** Indicator 8, how much of the plan is carried out. */
    int carriedOut() {
        if (planned == 0) {
            return 0;
        }
        int percent = done * HUNDRED / planned;
        return done == 0 ? 1
                : done == planned ? HIGHEST
                : percent < ABOVE_THREE_TENTHS ? 2
                : done * HUNDRED <= planned * ABOVE_EIGHT_TENTHS ? 3 : 4;
    }

    /** Indicator 9, how soon after the report all of it was carried out; nothing as long as something is left. */
    int speed() {
        return planned == 0 || done < planned || reportedOn == null || lastDoneOn == null ? 0 : within(lastDoneOn);
    }

    /** What indicator 9 still can become if the rest is finished on that day. */
    int speedIfFinishedOn(LocalDate day) {
        return planned == 0 || reportedOn == null ? 0 : done == planned ? speed() : within(day);
    }

    private int within(LocalDate day) {
        if (!day.isAfter(reportedOn.plusMonths(1))) {
            return HIGHEST;
        }
        if (!day.isAfter(reportedOn.plusMonths(3))) {
            return 4;
        }
        if (!day.isAfter(reportedOn.plusMonths(6))) {
            return 3;
        }
        return !day.isAfter(reportedOn.plusMonths(9)) ? 2 : !day.isAfter(reportedOn.plusYears(1)) ? 1 : 0;
    }
}
