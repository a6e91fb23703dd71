package id.kinerja.followup.formula;

import static id.kinerja.followup.formula.Exact.isAtLeast;
import static id.kinerja.followup.formula.Exact.number;
import static id.kinerja.followup.formula.Exact.rounded;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a year under PP 30/2019 art. 41: 70 % SKP and 30 % behaviour, or 60 and 40 where the agency asks peers and subordinates.
 * Sangat baik from 110 to 120 <em>and</em> with a new idea or way that is of use to the organisation or the state; without one the same
 * value is baik, which reaches from 90 to 120. Cukup from 70 to under 90. Kurang (50 to under 70) and sangat kurang are from memory.
 */
public final class Result2019 {

    private Result2019() {}

    /** @param innovated whether the innovation that the highest class asks for was made */
    public static Reckoning of(BigDecimal plan, BigDecimal behaviour, boolean withOpinions, boolean innovated) {
        BigDecimal weight = number(withOpinions ? "0.6" : "0.7");
        BigDecimal value = plan.multiply(weight).add(behaviour.multiply(BigDecimal.ONE.subtract(weight)));
        String word = wordOf(value, innovated);
        return new Reckoning(rounded(value), word, List.of(
                Step.of(withOpinions ? "RESULT_2019_OPINIONS" : "RESULT_2019", Standing.VERIFIED, plan, behaviour, rounded(value)),
                Step.of(codeOf(value, innovated), isAtLeast(value, "70") ? Standing.VERIFIED : Standing.UNVERIFIED, rounded(value), word)));
    }

    private static String codeOf(BigDecimal value, boolean innovated) {
        return !isAtLeast(value, "110") ? "BAND_2019" : innovated ? "BAND_2019_INNOVATION" : "BAND_2019_NO_INNOVATION";
    }

    static String wordOf(BigDecimal value, boolean innovated) {
        return isAtLeast(value, "110") && innovated ? "Sangat Baik" : isAtLeast(value, "90") ? "Baik"
                : isAtLeast(value, "70") ? "Cukup" : isAtLeast(value, "50") ? "Kurang" : "Sangat Kurang";
    }
}
