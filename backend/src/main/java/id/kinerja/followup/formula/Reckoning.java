package id.kinerja.followup.formula;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value and how it came about.
 *
 * @param value rounded half up to two decimals, only here at the end
 * @param word the class of the value in the words of its time, such as "Baik"; null where the rule has none
 */
public record Reckoning(BigDecimal value, String word, List<Step> steps) {

    public Reckoning {
        steps = List.copyOf(steps);
    }
}
