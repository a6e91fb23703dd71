package id.kinerja.cycle;

/** What a caller may do with a period. */
public enum PeriodAction { UPDATE }
