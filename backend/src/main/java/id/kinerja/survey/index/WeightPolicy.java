package id.kinerja.survey.index;

/**
 * Which weight an element has in the index. All three fixed ones are in official use and differ by up to a whole point, so
 * a result always says which one made it.
 */
public enum WeightPolicy {
    /** The same exact share for each element, 1/9 with nine (PermenPANRB 14/2017: bobot = 1 / jumlah unsur). */
    EXACT_1_9,
    /** The rounded 0.111 of the regulation's example table; perfect answers give 99.90. */
    W_0_111,
    /** The rounded 0.11 of many local reports; perfect answers give 99.00. */
    W_0_11,
    /** Own weights that sum to exactly 1, which the regulation allows for added elements. */
    CUSTOM
}
