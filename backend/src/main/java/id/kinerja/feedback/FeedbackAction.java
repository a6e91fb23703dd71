package id.kinerja.feedback;

/** What the author may do. */
public enum FeedbackAction {
    /** By a further entry with the same readers. */
    CORRECT,
    /** Within the first day. */
    WITHDRAW
}
