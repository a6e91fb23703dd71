package id.kinerja.feedback.request;

/** From whose side requests are listed. */
public enum RequestSide {
    /** Those that the caller was asked. */
    ASKED,
    /** Those that the caller asks. */
    ASKING
}
