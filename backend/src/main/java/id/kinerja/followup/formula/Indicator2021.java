package id.kinerja.followup.formula;

import static id.kinerja.followup.formula.Exact.HUNDRED;
import static id.kinerja.followup.formula.Exact.isAtLeast;
import static id.kinerja.followup.formula.Exact.number;
import static id.kinerja.followup.formula.Exact.percent;
import static id.kinerja.followup.formula.Exact.quotient;
import static id.kinerja.followup.formula.Exact.rounded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of one indicator under PermenPANRB 8/2021 (July to December 2021), pages 91-100.
 * Achievement: R / T x 100 %, or (1 + (1 - R / T)) x 100 % where less is better; against a range it is taken from the limit that was passed, and is
 * 100 % inside. The annex reckons 92 against 80-90 as 113 %; by its own rule it is 102.22 %, which is what stands here (likely a
 * misprint there; its other three examples agree).
 * Value: above 110 % 120; 101-110 % 110 to 120 (from memory); 100 % 109; 80-99 % 70 to 89; 60-79 % 50 to 69; 59 % and below c / 59 x 49; 120 at
 * 100 % where the target cannot be passed. Between whole percents (99.5 %) the regulation says nothing: here the formula of the band
 * below goes on, and above 100 % that of the band above.
 */
public final class Indicator2021 {

    /** What an indicator is compared with; for a single target both limits are equal. */
    public record Target(BigDecimal low, BigDecimal high, boolean lessIsBetter, boolean isMaximum) {}

    private Indicator2021() {}

    public static Reckoning of(Target target, BigDecimal realised) {
        List<Step> steps = new ArrayList<>();
        BigDecimal achieved = achievement(target, realised, steps);
        BigDecimal value = value(achieved, target.isMaximum(), steps);
        return new Reckoning(rounded(value), null, steps);
    }

    private static BigDecimal achievement(Target target, BigDecimal realised, List<Step> steps) {
        boolean above = realised.compareTo(target.high()) > 0;
        boolean below = realised.compareTo(target.low()) < 0;
        boolean range = target.low().compareTo(target.high()) != 0;
        if (range && !above && !below) {
            steps.add(Step.of("ACHIEVED_2021_INSIDE", Standing.VERIFIED, realised, target.low(), target.high()));
            return HUNDRED;
        }
        BigDecimal limit = above ? target.high() : target.low();
        BigDecimal achieved = percent(realised, limit);
        if (target.lessIsBetter()) {
            achieved = HUNDRED.add(HUNDRED).subtract(achieved).max(BigDecimal.ZERO);
        }
        String code = target.lessIsBetter() ? "ACHIEVED_2021_LESS" : "ACHIEVED_2021";
        steps.add(Step.of(range ? code + "_RANGE" : code, Standing.VERIFIED, realised, limit, rounded(achieved)));
        return achieved;
    }

    /** @param achieved percent */
    static BigDecimal value(BigDecimal achieved, boolean isMaximum, List<Step> steps) {
        BigDecimal value;
        if (isMaximum && achieved.compareTo(HUNDRED) == 0) {
            value = number("120");
            steps.add(Step.of("VALUE_2021_MAXIMUM", Standing.VERIFIED, rounded(value)));
        } else if (achieved.compareTo(number("110")) > 0) {
            value = number("120");
            steps.add(Step.of("VALUE_2021_ABOVE", Standing.VERIFIED, rounded(achieved), rounded(value)));
        } else if (achieved.compareTo(HUNDRED) > 0) {
            value = along(achieved, "101", "110", "110", "120");
            steps.add(Step.of("VALUE_2021_101", isAtLeast(achieved, "101") ? Standing.UNVERIFIED : Standing.OUR_READING, rounded(achieved), rounded(value)));
        } else if (achieved.compareTo(HUNDRED) == 0) {
            value = number("109");
            steps.add(Step.of("VALUE_2021_100", Standing.VERIFIED, rounded(value)));
        } else {
            value = belowHundred(achieved, steps);
        }
        return value;
    }

    private static BigDecimal belowHundred(BigDecimal achieved, List<Step> steps) {
        BigDecimal value;
        String code;
        String end;
        if (isAtLeast(achieved, "80")) {
            value = along(achieved, "80", "99", "70", "89");
            code = "VALUE_2021_80";
            end = "99";
        } else if (isAtLeast(achieved, "60")) {
            value = along(achieved, "60", "79", "50", "69");
            code = "VALUE_2021_60";
            end = "79";
        } else {
            value = quotient(achieved.multiply(number("49")), number("59"));
            code = "VALUE_2021_LOW";
            end = "59";
        }
        Standing standing = achieved.compareTo(number(end)) > 0 ? Standing.OUR_READING : Standing.VERIFIED;
        steps.add(Step.of(code, standing, rounded(achieved), rounded(value)));
        return value;
    }

    private static BigDecimal along(BigDecimal at, String from, String to, String low, String high) {
        BigDecimal slope = quotient(number(high).subtract(number(low)), number(to).subtract(number(from)));
        return number(low).add(slope.multiply(at.subtract(number(from))));
    }
}
