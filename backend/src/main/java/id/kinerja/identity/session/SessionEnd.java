package id.kinerja.identity.session;

/** Why a session ended. */
public enum SessionEnd {
    SIGNED_OUT,
    REVOKED,
    /** A refresh token came a second time: a copy of it is in other hands. */
    TOKEN_REUSED,
    PASSWORD_CHANGED,
    ACCOUNT_DISABLED,
    EXPIRED
}
