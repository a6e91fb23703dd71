package id.kinerja.service.request;

/** Why a file goes back, stands still, is refused or is corrected. */
public enum ReasonCode {
    MISSING_DOCUMENT,
    WRONG_DATA,
    UNCLEAR_INFORMATION,
    OFFICER_MISTAKE,
    APPLICANT,
    OUTAGE,
    OTHER_AGENCY,
    OFFICER,
    SYSTEM,
    NOT_ENTITLED,
    OTHER;

    /** A return that better information or more care at the counter would have avoided. */
    boolean isAvoidable() {
        return this == UNCLEAR_INFORMATION || this == OFFICER_MISTAKE;
    }
}
