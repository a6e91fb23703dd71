package id.kinerja.progress.achievement;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What should be reached by the end of a period of the cycle. A number that adds up over the year is due in equal
 * shares; a level or an average is due in full in every period. Equal shares are our reading, not a rule of law: the
 * regulations name a target for the year only.
 */
public final class TargetToDate {

    private TargetToDate() {}

    /**
     * @param sequence the period's place in its cycle, from 1
     * @param periods how many periods the cycle has
     */
    public static Goal of(Goal ofTheYear, Accumulation accumulation, int sequence, int periods) {
        if (sequence < 1 || sequence > periods) {
            throw new IllegalArgumentException("period " + sequence + " of " + periods);
        }
        if (accumulation != Accumulation.SUM || sequence == periods) {
            return ofTheYear;
        }
        return ofTheYear.map(number -> share(number, sequence, periods));
    }

    private static BigDecimal share(BigDecimal number, int sequence, int periods) {
        return number.multiply(BigDecimal.valueOf(sequence))
                .divide(BigDecimal.valueOf(periods), 4, RoundingMode.HALF_UP);
    }
}
