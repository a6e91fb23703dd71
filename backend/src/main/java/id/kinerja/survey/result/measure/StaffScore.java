package id.kinerja.survey.result.measure;

import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What citizens say of the competence and the conduct of whoever served them, on the scale of the index.
 *
 * @param competence null with fewer than ten answers to it
 * @param conduct null with fewer than ten answers to it
 * @param answers the fewer of the two counts
 */
public record StaffScore(BigDecimal competence, BigDecimal conduct, long answers) {

    /** From so many answers on; fewer would be the voice of single citizens. */
    public static final long FROM = 10;

    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);

    /** Empty where both elements have too few answers. */
    public static Optional<StaffScore> of(Tally competence, Tally conduct) {
        boolean first = competence.filled() >= FROM;
        boolean second = conduct.filled() >= FROM;
        return !first && !second ? Optional.empty()
                : Optional.of(new StaffScore(first ? mean(competence) : null, second ? mean(conduct) : null,
                        !first ? conduct.filled() : !second ? competence.filled() : Math.min(competence.filled(), conduct.filled())));
    }

    private static BigDecimal mean(Tally tally) {
        return CONVERSION.multiply(BigDecimal.valueOf(tally.sum())).divide(BigDecimal.valueOf(tally.filled()), 2, RoundingMode.HALF_UP);
    }
}
