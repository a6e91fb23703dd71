package id.kinerja.survey.answer;

/** How an answer came. */
public enum Channel {
    /** The visitor's own phone. */
    WEB,
    /** A screen of the office that no staff member faces. */
    KIOSK,
    /** A sheet, typed in by two persons. */
    PAPER,
    /** Taken over from a file. */
    IMPORT
}
