package id.kinerja.progress.achievement;

import java.math.BigDecimal;

/**
 * How far a goal was reached.
 *
 * @param percent two decimals, rounded once half up; may exceed 100, never below 0
 * @param formula the formula that gave it
 * @param bound the number of the goal that was compared with: its target or the nearer end of its range
 */
public record Achievement(BigDecimal percent, Formula formula, BigDecimal bound) {

    /** The formulas of PermenPANRB 8/2021, annex; texts are in the messages under {@code progress_formula_*}. */
    public enum Formula {
        /** realised / bound x 100 */
        NORMAL,
        /** (1 + (1 - realised / bound)) x 100 */
        INVERSE,
        /** inside the range: 100 */
        INSIDE_RANGE,
        /** nothing was to happen: 100 when nothing did, otherwise 0 */
        NOTHING_ALLOWED
    }
}
