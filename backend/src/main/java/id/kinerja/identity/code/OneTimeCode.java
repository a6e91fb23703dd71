package id.kinerja.identity.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** A code as we know it: its keyed hash. It opens once, within its time, and bears ten wrong tries. */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {

    private static final int TRIES = 10;

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    private byte[] hash;
    private Instant issuedAt;
    private Instant expiresAt;
    private int triesLeft = TRIES;
    private Instant usedAt;

    protected OneTimeCode() {}

    OneTimeCode(UUID id, UUID accountId, CodePurpose purpose, byte[] hash, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.purpose = purpose;
        this.hash = hash;
        this.issuedAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    boolean isOpenAt(Instant now) {
        return usedAt == null && triesLeft > 0 && now.isBefore(expiresAt);
    }

    /** A wrong try is counted. */
    boolean opensWith(byte[] tried) {
        boolean right = MessageDigest.isEqual(hash, tried);
        if (!right) {
            triesLeft--;
        }
        return right;
    }

    void use(Instant now) {
        usedAt = now;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
