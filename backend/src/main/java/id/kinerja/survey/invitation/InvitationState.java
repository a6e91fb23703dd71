package id.kinerja.survey.invitation;

/** What became of a code. */
public enum InvitationState {
    ISSUED,
    USED,
    /** Taken back at the counter, with a reason. */
    VOIDED
}
