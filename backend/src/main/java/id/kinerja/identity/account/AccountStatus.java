package id.kinerja.identity.account;

/** Whether an account may be used. */
public enum AccountStatus {
    ACTIVE,
    DISABLED
}
