package id.kinerja.identity.account;

/** What a caller may do with an account. */
public enum AccountAction {
    CHANGE,
    ISSUE_CODE
}
