package id.kinerja.progress.log;

/** What became of an entry. */
public enum WorkLogOutcome {
    CORRECTED,
    /** Counted as a realisation, or as a part of one. */
    PROMOTED
}
