package id.kinerja.feedback.checkin;

/** What may be done with a check-in. */
public enum CheckInAction {
    /** By the employee and those who assess. */
    ANSWER
}
