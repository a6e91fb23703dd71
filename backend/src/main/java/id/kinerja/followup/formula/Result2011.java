package id.kinerja.followup.formula;

import static id.kinerja.followup.formula.Exact.isAtLeast;
import static id.kinerja.followup.formula.Exact.number;
import static id.kinerja.followup.formula.Exact.rounded;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a year under PP 46/2011: 60 % SKP and 40 % behaviour. Bands: 91-100 sangat baik, 76-90 baik, 61-75 cukup, 51-60 kurang,
 * 50 and below buruk. They are given in whole numbers and leave gaps between them (90.5): here a value belongs to the band whose
 * lower limit it has reached, which is our reading.
 */
public final class Result2011 {

    private Result2011() {}

    public static Reckoning of(BigDecimal plan, BigDecimal behaviour) {
        BigDecimal value = plan.multiply(number("0.6")).add(behaviour.multiply(number("0.4")));
        String word = wordOf(value);
        boolean inGap = value.remainder(BigDecimal.ONE).signum() != 0 && !wordOf(value.setScale(0, java.math.RoundingMode.CEILING)).equals(word);
        return new Reckoning(rounded(value), word, List.of(
                Step.of("RESULT_2011", Standing.VERIFIED, plan, behaviour, rounded(value)),
                Step.of("BAND_2011", inGap ? Standing.OUR_READING : Standing.VERIFIED, rounded(value), word)));
    }

    static String wordOf(BigDecimal value) {
        return isAtLeast(value, "91") ? "Sangat Baik" : isAtLeast(value, "76") ? "Baik" : isAtLeast(value, "61") ? "Cukup"
                : isAtLeast(value, "51") ? "Kurang" : "Buruk";
    }
}
