package id.kinerja.target;

/** How realisations of several periods become one. */
public enum Accumulation {
    SUM,
    LATEST,
    AVERAGE
}
