package id.kinerja.feedback;

/** What feedback is about. */
public enum FeedbackSubject {
    TARGET,
    /** One of the seven values. */
    BEHAVIOUR,
    GENERAL
}
