package id.kinerja.target;

/** Which side of the target is the good one. */
public enum Direction {
    HIGHER_BETTER,
    LOWER_BETTER,
    /** Anything from {@code rangeLow} to {@code rangeHigh} is as agreed; such an indicator has no target value. */
    RANGE
}
