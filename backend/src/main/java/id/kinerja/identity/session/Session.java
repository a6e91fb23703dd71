package id.kinerja.identity.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One signed-in device of one account. */
@Entity
@Table(name = "session")
class Session {

    @Id
    private UUID id;

    private UUID accountId;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private String device;
    private byte[] deviceHash;
    private int tokenGeneration = 1;
    private Instant revokedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private SessionEnd endReason;

    protected Session() {}

    Session(UUID id, UUID accountId, String device, byte[] deviceHash, Instant now, Duration longest) {
        this.id = id;
        this.accountId = accountId;
        this.device = device;
        this.deviceHash = deviceHash;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(longest);
    }

    void end(SessionEnd reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            revokedAt = now;
            endReason = reason;
        }
    }

    /** Access tokens given out so far lose their force; the next refresh brings one with the present rights. */
    void voidAccessTokens(Instant now) {
        tokenGeneration++;
        revokedAt = now;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean isOfDevice(byte[] hash) {
        return hash != null && MessageDigest.isEqual(deviceHash, hash);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String device() {
        return device;
    }

    int tokenGeneration() {
        return tokenGeneration;
    }
}
