package id.kinerja.evaluation.distribution;

/** What a clause of a pattern asks for. */
public enum ClauseCode {
    MOST_VERY_GOOD,
    VERY_GOOD_AT_MOST,
    MOST_GOOD,
    GOOD_AT_MOST,
    /** There must be people with Butuh Perbaikan or Kurang. */
    SOME_TO_IMPROVE,
    NEEDS_IMPROVEMENT_AT_LEAST,
    POOR_AT_LEAST,
    VERY_POOR_AT_LEAST,
    POOR_OR_NEEDS_IMPROVEMENT_AT_LEAST,
    NO_VERY_GOOD
}
