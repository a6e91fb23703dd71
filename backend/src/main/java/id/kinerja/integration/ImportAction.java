package id.kinerja.integration;

/** What a caller may do with an import now. */
public enum ImportAction {
    MAP,
    APPLY,
    DISCARD,
    DOWNLOAD_REJECTED_ROWS
}
