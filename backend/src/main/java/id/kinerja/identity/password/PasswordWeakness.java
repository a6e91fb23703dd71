package id.kinerja.identity.password;

/** Why a password is refused; each has its sentence in the bundle. */
public enum PasswordWeakness {
    TOO_SHORT("identity.password-too-short"),
    TOO_LONG("identity.password-too-long"),
    COMMON("identity.password-common"),
    MONOTONOUS("identity.password-monotonous"),
    PERSONAL("identity.password-personal");

    private final String key;

    PasswordWeakness(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
