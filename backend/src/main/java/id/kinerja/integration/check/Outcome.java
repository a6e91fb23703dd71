package id.kinerja.integration.check;

/** What applying would do with a row. */
public enum Outcome {
    CREATE,
    UPDATE,
    UNCHANGED,
    REJECTED
}
