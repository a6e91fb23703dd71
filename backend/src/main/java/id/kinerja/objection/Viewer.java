package id.kinerja.objection;

/** What the caller is to a case. */
public enum Viewer {
    EMPLOYEE,
    ASSESSOR,
    DECIDER,
    AUDITOR,
    /** The personnel office follows how far it is and names a substitute; it sees neither ratings nor what was written. */
    PERSONNEL;

    boolean seesContent() {
        return this != PERSONNEL;
    }
}
