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
        Optional<BigDecimal> first = mean(competence);
        Optional<BigDecimal> second = mean(conduct);
        return first.isEmpty() && second.isEmpty() ? Optional.empty()
                : Optional.of(new StaffScore(first.orElse(null), second.orElse(null),
                        first.isEmpty() ? conduct.filled()
                                : second.isEmpty() ? competence.filled() : Math.min(competence.filled(), conduct.filled())));
    }

    /** Of one element; empty with too few answers. */
    static Optional<BigDecimal> mean(Tally tally) {
        return tally.filled() < FROM ? Optional.empty() : Optional.of(
                CONVERSION.multiply(BigDecimal.valueOf(tally.sum())).divide(BigDecimal.valueOf(tally.filled()), 2, RoundingMode.HALF_UP));
    }
}
