package id.kinerja.feedback.peer;

/** How often a colleague sees a value lived; words, never numbers. */
public enum PeerAnswer {
    ALWAYS,
    OFTEN,
    SOMETIMES,
    RARELY,
    /** Has not worked together enough to say. */
    NOT_SEEN
}
