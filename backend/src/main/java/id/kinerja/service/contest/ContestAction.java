package id.kinerja.service.contest;

/** What a caller may do with a contest. */
public enum ContestAction {
    DECIDE,
    WITHDRAW
}
