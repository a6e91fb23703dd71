package id.kinerja.progress;

/** What may be done to an entry. */
public enum RealisationAction {
    /** By its own employee, once, while its period is open. */
    CORRECT
}
