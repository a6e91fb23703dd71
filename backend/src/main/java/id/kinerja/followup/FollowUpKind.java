package id.kinerja.followup;

/** What is done about a result (PermenPANRB 6/2022 art. 5, stage of follow-up; PP 30/2019 art. 49-58). */
public enum FollowUpKind {
    /** Rencana pengembangan: learning that closes a gap. */
    DEVELOPMENT,
    /** Pembinaan: a time with a coach in which to improve. */
    COACHING,
    /** Penghargaan. */
    RECOGNITION
}
