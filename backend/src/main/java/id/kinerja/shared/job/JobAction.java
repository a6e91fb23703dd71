package id.kinerja.shared.job;

/** What the owner may do to a job. */
public enum JobAction {
    CANCEL,
    DOWNLOAD
}
