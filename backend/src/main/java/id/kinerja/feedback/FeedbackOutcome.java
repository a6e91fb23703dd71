package id.kinerja.feedback;

/** What became of an entry. */
public enum FeedbackOutcome {
    CORRECTED,
    WITHDRAWN
}
